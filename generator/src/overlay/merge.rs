//! What an action does at one place, by the rules of the Overlay specification.

use serde_json::Value;

use crate::diagnostic::child;
use crate::document::kind;

/// Merges `update` into `target` and says whether that changed anything: objects key by key, an array is appended
/// to, anything else is replaced.
///
/// The target of an action must be an object or an array. At an array, an update that is no array is one more entry.
pub(super) fn update(target: &mut Value, update: &Value) -> Result<bool, (String, String)> {
    match (&mut *target, update) {
        (Value::Object(_), Value::Object(_)) | (Value::Array(_), Value::Array(_)) => {
            merge(target, update, "")
        }
        (Value::Array(entries), entry) => {
            entries.push(entry.clone());
            Ok(true)
        }
        (Value::Object(_), other) => Err((
            String::new(),
            format!("an object cannot take up {}", kind(other)),
        )),
        (other, _) => Err((
            String::new(),
            format!(
                "{} cannot be updated, only an object or an array",
                kind(other)
            ),
        )),
    }
}

fn merge(target: &mut Value, update: &Value, inside: &str) -> Result<bool, (String, String)> {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            let mut changed = false;
            for (key, new) in update {
                changed |= match target.get_mut(key) {
                    Some(old) => merge(old, new, &child(inside, key))?,
                    None => {
                        target.insert(key.clone(), new.clone());
                        true
                    }
                };
            }
            Ok(changed)
        }
        (Value::Array(target), Value::Array(update)) => {
            target.extend(update.iter().cloned());
            Ok(!update.is_empty())
        }
        (target, update) if is_container(target) || is_container(update) => Err((
            inside.to_owned(),
            format!("{} cannot take up {}", kind(target), kind(update)),
        )),
        (target, update) => {
            let changed = target != update;
            *target = update.clone();
            Ok(changed)
        }
    }
}

fn is_container(value: &Value) -> bool {
    matches!(value, Value::Object(_) | Value::Array(_))
}

/// Removes what is at `place`, and says whether something was.
pub(super) fn remove(document: &mut Value, place: &str) -> bool {
    let Some((parent, key)) = place.rsplit_once('/') else {
        return false;
    };
    match document.pointer_mut(parent) {
        Some(Value::Object(parent)) => parent
            .shift_remove(&key.replace("~1", "/").replace("~0", "~"))
            .is_some(),
        Some(Value::Array(parent)) => match key.parse() {
            Ok(index) if index < parent.len() => {
                parent.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}
