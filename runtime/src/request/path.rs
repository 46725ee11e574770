//! Fills a path template so that no value can leave its segment.

use crate::codec::percent;

/// Puts `values` in order into the `{…}` of `template`.
///
/// The second half of the result says what makes the path unfit to be sent, if anything does: an empty value
/// would name the collection instead of the member, and `.` and `..` are removed by URL normalisation on the
/// way even when they are percent-encoded.
pub(crate) fn fill(template: &str, values: &[&str]) -> (Box<str>, Option<String>) {
    let mut path = Vec::with_capacity(template.len() + 32);
    let mut fault = None;
    let mut values = values.iter();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        path.extend_from_slice(before.as_bytes());
        rest = after;
        let Some(value) = values.next() else {
            fault.get_or_insert_with(|| {
                format!("path parameter `{name}` of `{template}` has no value")
            });
            continue;
        };
        if matches!(*value, "" | "." | "..") {
            let what = if value.is_empty() {
                "empty"
            } else {
                "a dot segment"
            };
            fault.get_or_insert_with(|| {
                format!("path parameter `{name}` of `{template}` is {what}")
            });
        }
        percent::push(&mut path, value);
    }
    path.extend_from_slice(rest.as_bytes());
    let path = String::from_utf8(path).unwrap_or_default();
    (path.into_boxed_str(), fault)
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_value_stays_in_its_segment() {
        let (path, fault) = fill("/v1/customers/{customer}/sources", &["cus_1/../x?y=1#z%"]);
        assert_eq!(
            &*path,
            "/v1/customers/cus_1%2F..%2Fx%3Fy%3D1%23z%25/sources"
        );
        assert_eq!(fault, None);
    }

    #[test]
    fn several_values_fill_in_order() {
        let (path, fault) = fill(
            "/v1/customers/{customer}/sources/{id}",
            &["cus_1", "card ü"],
        );
        assert_eq!(&*path, "/v1/customers/cus_1/sources/card%20%C3%BC");
        assert_eq!(fault, None);
    }

    #[test]
    fn dots_and_nothing_are_refused() {
        for value in ["", ".", ".."] {
            let (_, fault) = fill("/v1/customers/{customer}", &[value]);
            assert!(
                fault.is_some_and(|fault| fault.contains("`customer`")),
                "{value:?}"
            );
        }
        assert!(fill("/v1/customers/{customer}", &["..."]).1.is_none());
        assert!(fill("/v1/customers/{customer}", &[]).1.is_some());
    }
}
