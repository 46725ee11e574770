//! Whether a value is all there after it was decoded and encoded again.

use serde_json::Value;

/// What of `sent` is missing or another in `back`, each with its path. What `back` has beyond it does not count:
/// constants are written though they did not come. Nor does a `null` that is left out, or a number written
/// otherwise.
pub fn lost(sent: &Value, back: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(sent, back, "", &mut found);
    found
}

fn compare(sent: &Value, back: &Value, path: &str, lost: &mut Vec<String>) {
    match (sent, back) {
        (Value::Object(sent), Value::Object(back)) => {
            for (key, value) in sent {
                let path = field(path, key);
                match back.get(key) {
                    Some(other) => compare(value, other, &path, lost),
                    None if value.is_null() => {}
                    None => lost.push(format!("{path}: {value} is gone")),
                }
            }
        }
        (Value::Array(sent), Value::Array(back)) if sent.len() == back.len() => {
            for (index, (value, other)) in sent.iter().zip(back).enumerate() {
                compare(value, other, &format!("{path}[{index}]"), lost);
            }
        }
        (Value::Number(sent), Value::Number(back))
            if sent.is_f64() != back.is_f64() && sent.as_f64() == back.as_f64() => {}
        _ if sent == back => {}
        _ => lost.push(format!("{path}: {sent} became {back}")),
    }
}

/// The path of a field of what is at a path, as errors of decoding write it.
pub fn field(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::lost;

    #[test]
    fn what_is_added_is_not_lost() {
        let back = json!({"object": "card", "list": [1]});
        assert!(lost(&json!({"list": [1], "none": null}), &back).is_empty());
    }

    #[test]
    fn what_is_gone_or_changed_is_lost() {
        let sent = json!({"list": [{"a": 1}, 2], "b": {"c": true}});
        let back = json!({"list": [{"a": 2}, 2], "b": {}});
        assert_eq!(
            lost(&sent, &back),
            ["list[0].a: 1 became 2", "b.c: true is gone"]
        );
    }
}
