//! Looking a string up in a list of known ones.

/// The index of a value in a list; past the end if it is not there. One function for all enums: a comparison written out for
/// each value of each enum is what their compilation would mostly be spent on.
#[doc(hidden)]
pub fn position(values: &[&str], value: &str) -> usize {
    let place = values.iter().position(|known| *known == value);
    place.unwrap_or(values.len())
}
