//! How a body may have been laid out before something on its way wrote it anew.
//!
//! Web frameworks that parse JSON bodies make many an endpoint verify what they wrote from the parsed value, whose white space is
//! not what was signed. Stripe lays out the events of API v1 with an indentation of two spaces, and notifications without any white
//! space. If the body in one of these layouts has the signature, that is what happened.

/// Nobody's event is longer; what is longer is not looked into.
const LONGEST: usize = 256 << 10;
/// Nor deeper.
const DEEPEST: usize = 32;

/// The body as Stripe would have laid it out.
pub(super) fn originals(body: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let body = body.trim_ascii();
    [Some(2), None]
        .into_iter()
        .filter_map(move |indent| lay_out(body, indent))
}

/// The JSON with this indentation, or without white space. What is no JSON becomes anything.
fn lay_out(json: &[u8], indent: Option<usize>) -> Option<Vec<u8>> {
    if json.len() > LONGEST {
        return None;
    }
    let mut out = Vec::with_capacity(json.len() * 2);
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    let line = |out: &mut Vec<u8>, depth: usize| {
        if let Some(indent) = indent {
            out.push(b'\n');
            out.resize(out.len() + depth * indent, b' ');
        }
    };
    for byte in json {
        if in_string {
            in_string = escaped || *byte != b'"';
            escaped = !escaped && *byte == b'\\';
            out.push(*byte);
            continue;
        }
        match byte {
            b' ' | b'\n' | b'\r' | b'\t' => continue,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if !matches!(out.last(), Some(b'{' | b'[')) {
                    line(&mut out, depth);
                }
            }
            // The first thing in a container.
            _ if matches!(out.last(), Some(b'{' | b'[')) => line(&mut out, depth),
            _ => {}
        }
        out.push(*byte);
        match byte {
            b'"' => in_string = true,
            b'{' | b'[' => {
                depth += 1;
                if depth > DEEPEST {
                    return None;
                }
            }
            b',' => line(&mut out, depth),
            b':' if indent.is_some() => out.push(b' '),
            _ => {}
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, originals};

    #[test]
    fn both_layouts_are_found_from_any() {
        let indented = "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": \"x: [\\\\\\\"{\",\n  \"c\": [],\n  \"d\": {\n    \"e\": null\n  }\n}";
        let dense = r#"{"a":[1,{}],"b":"x: [\\\"{","c":[],"d":{"e":null}}"#;
        for body in [
            indented,
            dense,
            &dense.replace(',', " ,\n"),
            &format!("{indented}\n"),
        ] {
            let [first, second] = originals(body.as_bytes())
                .collect::<Vec<_>>()
                .try_into()
                .unwrap();
            assert_eq!(String::from_utf8(first).unwrap(), indented);
            assert_eq!(String::from_utf8(second).unwrap(), dense);
        }
    }

    #[test]
    fn what_no_event_looks_like_is_left_alone() {
        assert_eq!(
            originals(&[b' '; 8].repeat(LONGEST)).count(),
            2,
            "white space is nothing"
        );
        assert_eq!(originals(&[b'1'; LONGEST + 1]).count(), 0);
        assert_eq!(originals(&[b'['; 1000]).count(), 0);
        assert_eq!(originals(b"]").count(), 0);
    }
}
