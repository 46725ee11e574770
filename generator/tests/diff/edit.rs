//! How a document is edited.

use serde_json::{Map, Value};

pub(crate) const PARROT: &str = "/components/schemas/parrot";
pub(crate) const PARROTS: &str = "/paths/~1v1~1parrots";
pub(crate) const ONE_PARROT: &str = "/paths/~1v1~1parrots~1{parrot}";
pub(crate) const TREAT: &str =
    "/paths/~1v1~1treats~1{treat}/get/responses/200/content/application~1json/schema";

/// The schema of what an operation takes.
pub(crate) fn body(path: &str) -> String {
    format!("{path}/post/requestBody/content/application~1x-www-form-urlencoded/schema")
}

/// What stands at a pointer.
pub(crate) fn at<'a>(document: &'a mut Value, pointer: &str) -> &'a mut Value {
    let found = document.pointer_mut(pointer);
    found.unwrap_or_else(|| panic!("nothing stands at {pointer}"))
}

/// Sets a key, whether it is there or not.
pub(crate) fn set(document: &mut Value, pointer: &str, value: Value) {
    if let Some(found) = document.pointer_mut(pointer) {
        *found = value;
        return;
    }
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    at(document, parent)[&key] = value;
}

/// Takes a key away, and gives back what stood there.
pub(crate) fn take(document: &mut Value, pointer: &str) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    let parent = at(document, parent).as_object_mut().unwrap();
    parent.shift_remove(&key).unwrap()
}

/// Adds to a list.
pub(crate) fn push(document: &mut Value, pointer: &str, value: Value) {
    at(document, pointer).as_array_mut().unwrap().push(value);
}

/// Takes a word out of a list.
pub(crate) fn drop_word(document: &mut Value, pointer: &str, word: &str) {
    let list = at(document, pointer).as_array_mut().unwrap();
    let before = list.len();
    list.retain(|entry| entry != word);
    assert!(list.len() < before, "{word} is not at {pointer}");
}

/// Moves what stands at one pointer to another.
pub(crate) fn rename(document: &mut Value, from: &str, to: &str) {
    let value = take(document, from);
    set(document, to, value);
}

/// Every object from its last key to its first.
pub(crate) fn reverse_keys(value: &mut Value) {
    match value {
        Value::Object(object) => {
            let turned: Map<String, Value> = std::mem::take(object).into_iter().rev().collect();
            *object = turned;
            object.values_mut().for_each(reverse_keys);
        }
        Value::Array(items) => items.iter_mut().for_each(reverse_keys),
        _ => {}
    }
}
