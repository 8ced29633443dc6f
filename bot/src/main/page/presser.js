/** As whom one presses a card in a channel: whoever one was last, unless another is chosen. */

const select = document.getElementById("presser");

/** @param people each with id and name */
export function fillPressers(people) {
  select.replaceChildren(...people.map(({ id, name, about }) => new Option(about ? `${name}, ${about}` : name, id)));
}

export function pressAs(id) {
  select.value = id;
}

export const presser = () => select.value;
