package se.stegvis.scheduler.inbound;

/**
 * What has come in. Teams sends it again under the same key where it has waited for 15 seconds, and
 * then two of it may be under way at once.
 */
public record InboundKey(String tenantId, String conversationId, String activityId) {}
