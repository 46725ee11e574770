//! The writer of forms and query strings: nested keys as `a[b][0]`, everything but unreserved characters percent-encoded.

use std::borrow::Cow;

use crate::codec::params::Params;
use crate::codec::percent;
use crate::codec::record::Constant;
use crate::codec::text::integer;
use crate::codec::value::Value;
use crate::codec::view::{Encode, View};

/// Writes a value as `application/x-www-form-urlencoded`. Anything but an object gives the empty string.
pub fn to_form(value: &dyn Encode) -> String {
    match copy(value.view()) {
        Value::Object(params) => write(&params),
        _ => String::new(),
    }
}

/// Writes parameters. Forms are made of nothing else, so they need not be asked through `dyn` what they are.
pub(crate) fn write(params: &Params) -> String {
    let mut form = Form {
        // Room for what most requests hold.
        bytes: vec![0; 512],
        length: 0,
    };
    form.object(Key::default(), params);
    // Each field ends with `&`.
    form.bytes.truncate(form.length.saturating_sub(1));
    String::from_utf8(form.bytes).unwrap_or_default()
}

/// A value as a parameter that is written in the same way.
fn copy(view: View<'_>) -> Value {
    match view {
        // An empty object writes nothing, and keeps its place in a list.
        View::Absent => Value::Object(Params::new()),
        View::Null => Value::Cleared,
        View::Bool(value) => Value::Bool(value),
        View::Integer(value) | View::StringInteger(value) => Value::Integer(value),
        View::Float(value) => Value::Float(value),
        View::Str(text) | View::Raw(text) => Value::text(text),
        View::Secret(text) => Value::secret(text),
        View::List(list) => Value::List((0..list.count()).map(|at| copy(list.item(at))).collect()),
        View::Map(map) => {
            let entries = (0..map.count()).map(|at| map.entry(at));
            Value::Object(Params::from_entries(
                entries.map(|(key, value)| (Cow::Owned(key.to_owned()), copy(value))),
            ))
        }
        View::Record(record) => {
            let shape = record.shape();
            let constants = shape.constants.iter().map(|(name, constant)| {
                let value = match constant {
                    Constant::Bool(value) => Value::Bool(*value),
                    Constant::Str(text) => Value::Text(Cow::Borrowed(text)),
                };
                (Cow::Borrowed(*name), value)
            });
            let fields = shape.fields.iter().enumerate();
            let fields =
                fields.map(|(at, field)| (Cow::Borrowed(field.0), copy(record.field(at).view())));
            Value::Object(Params::from_entries(constants.chain(fields)))
        }
    }
}

struct Form {
    /// What is written, and room after it.
    bytes: Vec<u8>,
    /// How much of it is written.
    length: usize,
}

/// Where in the form a key was written, up to and with the `[` that opens it. That is where the first field under it will be; for
/// the others it is copied from there. Of length 0 for what has no key.
#[derive(Clone, Copy, Default)]
struct Key {
    start: usize,
    length: usize,
}

impl Form {
    fn object(&mut self, key: Key, params: &Params) {
        for (name, value) in params.iter() {
            self.value(key, name.as_bytes(), value);
        }
    }

    /// Writes a value under the name that it has within `key`. A key for others is written, but counts only with its first field.
    fn value(&mut self, key: Key, name: &[u8], value: &Value) {
        let mut digits = [0; 20];
        let decimal;
        let text: Option<&[u8]> = match value {
            // Without a name there is nothing to put brackets after.
            Value::Object(params) if key.length == 0 && name.is_empty() => {
                return self.object(key, params);
            }
            Value::Object(_) => None,
            Value::List(items) if !items.is_empty() => None,
            // An empty list clears the field.
            Value::Cleared | Value::List(_) => Some(b""),
            Value::Bool(true) => Some(b"true"),
            Value::Bool(false) => Some(b"false"),
            Value::Integer(value) => Some(integer(&mut digits, *value)),
            Value::Float(value) => {
                decimal = value.to_string();
                Some(decimal.as_bytes())
            }
            Value::Text(text) => Some(text.as_bytes()),
            Value::Secret(text) => Some(text.as_bytes()),
        };
        let length = self.pair(key, name, text);
        if text.is_some() {
            self.length += length;
            return;
        }
        let key = Key {
            start: self.length,
            length,
        };
        match value {
            Value::Object(params) => self.object(key, params),
            Value::List(items) => {
                for (index, item) in (0..).zip(items) {
                    self.value(key, integer(&mut digits, index), item);
                }
            }
            _ => {}
        }
    }

    /// Makes room, and writes a pair into it.
    #[inline(always)]
    fn pair(&mut self, key: Key, name: &[u8], text: Option<&[u8]>) -> usize {
        let needed = key.length + percent::most(name) + percent::most(text.unwrap_or_default());
        if self.bytes.len() - self.length < needed {
            self.grow(needed);
        }
        let Some((written, room)) = self.bytes.split_at_mut_checked(self.length) else {
            return 0;
        };
        pair(written, room, key, name, text).unwrap_or(0)
    }

    #[cold]
    fn grow(&mut self, needed: usize) {
        let enough = self.length + needed;
        self.bytes.resize(enough.max(self.bytes.len() * 2), 0);
    }
}

/// Writes into `room` a key and the text it stands for, or the `[` that opens it for others, and says how long they are.
#[inline(always)]
fn pair(
    written: &[u8],
    room: &mut [u8],
    key: Key,
    name: &[u8],
    text: Option<&[u8]>,
) -> Option<usize> {
    let all = room.len();
    let (place, room) = room.split_at_mut_checked(key.length)?;
    // It may stand there already.
    if let Some(key) = written.get(key.start..key.start + key.length) {
        place.copy_from_slice(key);
    }
    let mut room = percent::encode(room, name)?;
    if key.length > 0 {
        room = put(room, b']')?;
    }
    room = match text {
        None => put(room, b'[')?,
        Some(text) => put(percent::encode(put(room, b'=')?, text)?, b'&')?,
    };
    Some(all - room.len())
}

#[inline]
fn put(room: &mut [u8], byte: u8) -> Option<&mut [u8]> {
    let (place, room) = room.split_first_mut()?;
    *place = byte;
    Some(room)
}

#[cfg(test)]
mod tests {
    use super::to_form;
    use crate::{DateTime, Decimal, Map, Metadata, Params, Range, Timestamp, Value};

    fn object<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
        Value::map(entries)
    }

    #[track_caller]
    fn check<const N: usize>(entries: [(&'static str, Value); N], form: &str) {
        let mut params = Params::new();
        for (key, value) in entries {
            params.set(key, value);
        }
        assert_eq!(params.to_form(), form);
    }

    #[test]
    fn scalars() {
        check([("a", 1.into()), ("b", "foo".into())], "a=1&b=foo");
        check(
            [("n", i64::MIN.into()), ("f", 2.5.into())],
            "n=-9223372036854775808&f=2.5",
        );
        check(
            [("no", false.into()), ("yes", true.into())],
            "no=false&yes=true",
        );
        check([], "");
    }

    #[test]
    fn times_are_unix_seconds_or_their_text() {
        let bound = Timestamp::from_unix(1_234_567_890);
        check(
            [("created", Range::<Timestamp>::new().gte(bound).into())],
            "created[gte]=1234567890",
        );
        check(
            [("created", Range::from(bound).into())],
            "created=1234567890",
        );
        check(
            [("date", Timestamp::from_unix(-315_619_200).into())],
            "date=-315619200",
        );
        check(
            [("at", DateTime::from(bound).into())],
            "at=2009-02-13T23%3A31%3A30Z",
        );
    }

    #[test]
    fn nested_keys_and_indexed_lists() {
        let deep = object([("b", object([("c", object([("d", 2.into())]))]))]);
        check([("a", deep)], "a[b][c][d]=2");
        let list = Value::list([object([("b", "c".into())]), object([("b", "d".into())])]);
        check([("a", list)], "a[0][b]=c&a[1][b]=d");
        let items = Value::list([object([("foo", "bar".into()), ("baz", "qux".into())])]);
        check([("items", items)], "items[0][foo]=bar&items[0][baz]=qux");
        let mixed = Value::List(vec![0.into(), false.into(), "".into()]);
        check([("arr", mixed)], "arr[0]=0&arr[1]=false&arr[2]=");
        let paths = Value::list(["customer", "invoice.subscription"]);
        check(
            [("expand", paths)],
            "expand[0]=customer&expand[1]=invoice.subscription",
        );
    }

    #[test]
    fn cleared_empty_and_absent_are_three_things() {
        let object_with_cleared = object([("b", Value::Cleared), ("c", "value".into())]);
        check([("a", object_with_cleared)], "a[b]=&a[c]=value");
        check([("a", object([("b", object([]))]))], "");
        let emptied = object([("tax_rates", Value::List(vec![]))]);
        check(
            [("line_items", Value::list([object([]), emptied]))],
            "line_items[1][tax_rates]=",
        );
    }

    #[test]
    fn everything_but_unreserved_characters_is_encoded() {
        check(
            [("special", "!@#$%^&*()+=".into())],
            "special=%21%40%23%24%25%5E%26%2A%28%29%2B%3D",
        );
        check([("a", "~test~".into())], "a=~test~");
        check([("text", "line1\r\nline2".into())], "text=line1%0D%0Aline2");
        check([("emoji", "😀".into())], "emoji=%F0%9F%98%80");
        check([("a b", "".into())], "a%20b=");
    }

    #[test]
    fn brackets_in_a_key_are_not_those_of_the_structure() {
        let metadata = Metadata::from([("a[b]", "c"), ("#", "1 2 3"), ("bar&baz", "+foo?")]);
        check(
            [("metadata", metadata.into())],
            "metadata[a%5Bb%5D]=c&metadata[%23]=1%202%203&metadata[bar%26baz]=%2Bfoo%3F",
        );
        let metadata = Metadata::from([("customer_email", "test@example.com")]);
        check(
            [("metadata", metadata.into())],
            "metadata[customer_email]=test%40example.com",
        );
    }

    #[test]
    fn keys_with_other_characters_hold_at_any_depth() {
        let deep = (0..60).fold(Value::from("ü"), |value, _| object([("a b]", value)]));
        check(
            [("é", deep)],
            &format!("%C3%A9{}=%C3%BC", "[a%20b%5D]".repeat(60)),
        );
    }

    #[test]
    fn long_lists_count_on_and_start_anew_in_each_item() {
        let item = |name: String| object([("none", object([])), ("name", name.into())]);
        let list = |length| Value::list((0..length).map(|at| item(format!("no {at}"))));
        let form = |key: &str, length: usize| {
            let pairs = (0..length).map(|at| format!("{key}[{at}][name]=no%20{at}"));
            pairs.collect::<Vec<_>>().join("&")
        };
        check([("items", list(1234))], &form("items", 1234));
        let lists = Value::list([list(11), object([]), list(101)]);
        let expected = form("lists[0]", 11) + "&" + &form("lists[2]", 101) + "&last=1";
        check([("lists", lists), ("last", 1.into())], &expected);
    }

    #[test]
    fn an_object_with_nothing_to_write_leaves_no_key_behind() {
        let empty = || object([("b", object([("c", object([]))]))]);
        check([("a", empty()), ("z", empty())], "");
        check([("a", empty()), ("m", 1.into()), ("z", empty())], "m=1");
        let between = object([("x", empty()), ("y", 2.into()), ("z", empty())]);
        check([("a", between), ("n", 3.into())], "a[y]=2&n=3");
    }

    #[test]
    fn what_has_no_name_is_written_as_such() {
        let inner = || object([("", 1.into()), ("b", 2.into())]);
        check([("a", inner())], "a[]=1&a[b]=2");
        check([("", inner())], "=1&b=2");
        check(
            [("", Value::list([inner(), 3.into()]))],
            "[0][]=1&[0][b]=2&[1]=3",
        );
    }

    #[test]
    fn values_of_every_length_fit() {
        for length in 0..600 {
            let text = "é".repeat(length);
            let form = format!("a={}&b=1", "%C3%A9".repeat(length));
            check([("a", text.into()), ("b", 1.into())], &form);
        }
    }

    #[test]
    fn anything_that_can_be_written_can_be_a_form() {
        let mut texts = Map::<Option<String>>::new();
        texts.insert("no", None);
        texts.insert("yes", Some("ü".to_owned()));
        assert_eq!(to_form(&texts), "yes=%C3%BC");
        let mut lists = Map::<Vec<Option<i64>>>::new();
        lists.insert("a", vec![None, Some(-1), None]);
        lists.insert("b", Vec::new());
        assert_eq!(to_form(&lists), "a[1]=-1&b=");
        assert_eq!(to_form(&vec![1]), "");
        assert_eq!(to_form(&()), "");
    }

    #[test]
    fn decimals_are_sent_as_written() {
        let decimal: Decimal = "0.123456789012".parse().unwrap();
        check(
            [("unit_amount_decimal", decimal.into())],
            "unit_amount_decimal=0.123456789012",
        );
    }
}
