//! Whether a field, known by where it is in memory, was in the JSON.

use std::any::TypeId;
use std::ops::Range;

use crate::codec::record::Record;
use crate::codec::view::{View, record_id};
use crate::scalar::raw::RawJson;

/// What is searched for: a value, by its address, size and type.
pub(super) struct Search {
    memory: Range<usize>,
    type_id: TypeId,
}

impl Search {
    pub(super) fn of<V: 'static>(value: &V) -> Self {
        Self {
            memory: memory(value),
            type_id: TypeId::of::<V>(),
        }
    }

    /// Whether the value was in the JSON of `record`; `None` if the record does not hold it.
    pub(super) fn record(&self, record: &dyn Record, json: Option<&RawJson>) -> Option<bool> {
        let fields = record.shape().fields;
        (0..fields.len()).find_map(|index| {
            let name = fields.get(index)?.name();
            let field = record.field(index);
            let value = json.and_then(|json| json.get(name));
            let is_there = || {
                value
                    .as_ref()
                    .is_some_and(|value| agree(field.view(), value))
            };
            let within = match field.view() {
                View::Record(inner) if self.is_whole(memory(field), inner) => None,
                View::Record(inner) => self.record(inner, value.as_ref()),
                view => self.items(view, value.as_ref()),
            };
            match field.view() {
                _ if within.is_some() => within,
                View::Record(inner) if self.is_in(memory(inner)) => Some(is_there()),
                _ if self.is_in(memory(field)) => Some(is_there()),
                _ => None,
            }
        })
    }

    /// The same for the items of a list or a map.
    fn items(&self, view: View<'_>, json: Option<&RawJson>) -> Option<bool> {
        match view {
            View::List(list) => {
                let values: Vec<RawJson> =
                    json.and_then(|json| json.decode().ok()).unwrap_or_default();
                (0..list.count()).find_map(|index| self.item(list.item(index), values.get(index)))
            }
            View::Map(map) => (0..map.count()).find_map(|index| {
                let (key, item) = map.entry(index);
                self.item(item, json.and_then(|json| json.get(key)).as_ref())
            }),
            _ => None,
        }
    }

    fn item(&self, item: View<'_>, json: Option<&RawJson>) -> Option<bool> {
        match item {
            View::Record(inner) => self
                .record(inner, json)
                // The item itself is there as soon as there is one.
                .or_else(|| self.is_in(memory(inner)).then_some(true)),
            view => self.items(view, json),
        }
    }

    fn is_in(&self, memory: Range<usize>) -> bool {
        memory.contains(&self.memory.start) && self.memory.end <= memory.end
    }

    /// Whether what is searched for is the record in a field, or an `Option` of it, rather than something in the record. A first
    /// field is where its record is: only the size tells them apart, or the type, if it is the only one.
    fn is_whole(&self, field: Range<usize>, inner: &dyn Record) -> bool {
        let inner_memory = memory(inner);
        self.type_id == inner.type_id() && self.memory == inner_memory
            || self.memory == field && (field != inner_memory || inner.shape().fields.len() > 1)
    }
}

fn memory<T: ?Sized>(value: &T) -> Range<usize> {
    let start = std::ptr::from_ref(value).cast::<()>().addr();
    start..start + size_of_val(value)
}

/// Whether a value in the JSON is what was read of it: one of another type was left blank.
fn agree(view: View<'_>, json: &RawJson) -> bool {
    let text = json.as_str();
    let first = text.bytes().next().unwrap_or_default();
    let is = |text: &str| json.decode::<String>().as_deref() == Ok(text);
    match view {
        View::Absent | View::Null => first == b'n',
        View::Bool(value) => json.decode::<bool>() == Ok(value),
        View::Integer(value) => json.decode::<i64>() == Ok(value),
        View::StringInteger(_) => first == b'"',
        View::Float(_) => json.decode::<f64>().is_ok(),
        View::Str(text) | View::Secret(text) => is(text),
        // A string is the id of the object.
        View::Record(record) => first == b'{' || record_id(record).is_some_and(is),
        View::List(_) => first == b'[',
        View::Map(_) => first == b'{',
        View::Raw(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use crate::codec::record::{NULLABLE, OPTIONAL, REQUIRED, record};
    use crate::{List, Map, Object, Part, Partial};

    struct Outer {
        first: Inner,
        amount: i64,
        part: Part<Inner>,
        maybe: Option<Part<Inner>>,
        list: List<Inner>,
        map: Map<Inner>,
        sole: Sole,
        words: Vec<String>,
    }
    record!(Outer = "outer" {
        first = "first": REQUIRED,
        amount = "amount": REQUIRED,
        part = "part": REQUIRED,
        maybe = "maybe": NULLABLE,
        list = "list": REQUIRED,
        map = "map": OPTIONAL,
        sole = "sole": REQUIRED,
        words = "words": REQUIRED,
    });

    #[derive(Default)]
    struct Inner {
        enabled: bool,
        reason: Option<String>,
        deeper: Sole,
    }
    record!(Inner = "inner" {
        enabled = "enabled": REQUIRED,
        reason = "reason": NULLABLE,
        deeper = "deeper": REQUIRED,
    });

    #[derive(Default)]
    struct Sole {
        value: i64,
    }
    record!(Sole = "sole" { value = "value": REQUIRED });

    fn partial(json: &str) -> Partial<Outer> {
        Partial::new(Object::parse(json).unwrap())
    }

    #[test]
    fn a_field_in_place_is_there_or_not() {
        let there = partial(r#"{"first":{"enabled":true,"deeper":{"value":3}}}"#);
        assert_eq!(there.get(|it| &it.first.enabled), Some(&true));
        assert_eq!(there.get(|it| &it.first.reason), None);
        assert!(there.get(|it| &it.first).is_some());
        assert!(there.get(|it| &it.first.deeper).is_some());
        assert_eq!(there.get(|it| &it.first.deeper.value), Some(&3));
        assert_eq!(there.get(|it| &it.amount), None);
        assert!(there.get(|it| &it.sole).is_none());
        assert!(there.get(|it| &it.sole.value).is_none());

        let null = partial(r#"{"first":{"reason":null,"deeper":null}}"#);
        assert_eq!(null.get(|it| &it.first.reason), Some(&None));
        assert_eq!(null.get(|it| &it.first.enabled), None);
        assert!(null.get(|it| &it.first.deeper).is_none());
        assert_eq!(null.get(|it| &it.first.deeper.value), None);
    }

    #[test]
    fn an_object_is_not_its_only_field() {
        let empty = partial(r#"{"sole":{}}"#);
        assert!(empty.get(|it| &it.sole).is_some());
        assert_eq!(empty.get(|it| &it.sole.value), None);
        let full = partial(r#"{"sole":{"value":0}}"#);
        assert_eq!(full.get(|it| &it.sole.value), Some(&0));
    }

    #[test]
    fn a_field_of_a_part_is_there_or_not() {
        let there = partial(r#"{"part":{"reason":"x"},"maybe":{"enabled":false}}"#);
        assert!(there.get(|it| &it.part).is_some());
        assert!(there.get(|it| &*it.part).is_some());
        assert_eq!(there.get(|it| &it.part.enabled), None);
        assert_eq!(there.get(|it| &it.part.reason), Some(&Some("x".to_owned())));
        assert!(there.get(|it| &it.maybe).is_some());
        let maybe = |it: &Outer| it.maybe.as_ref().map(|maybe| maybe.enabled);
        assert_eq!(maybe(there.as_blank_filled()), Some(false));
        assert_eq!(
            there.get(|it| &it.maybe.as_ref().unwrap().enabled),
            Some(&false)
        );
        assert_eq!(there.get(|it| &it.maybe.as_ref().unwrap().reason), None);

        let absent = partial("{}");
        assert!(absent.get(|it| &it.part).is_none());
        assert_eq!(absent.get(|it| &it.part.enabled), None);
        assert!(absent.get(|it| &it.maybe).is_none());
    }

    #[test]
    fn items_of_lists_and_maps_are_there_or_not() {
        let there = partial(
            r#"{"list":{"data":[{"enabled":true},{"reason":null}]},"map":{"k":{"enabled":true}},"words":["x"]}"#,
        );
        assert!(there.get(|it| &it.list).is_some());
        assert!(there.get(|it| &it.list.data).is_some());
        assert_eq!(there.get(|it| &it.list.has_more), None);
        assert_eq!(there.get(|it| &it.list.data[0].enabled), Some(&true));
        assert_eq!(there.get(|it| &it.list.data[1].enabled), None);
        assert_eq!(there.get(|it| &it.list.data[1].reason), Some(&None));
        assert!(there.get(|it| &it.list.data[1]).is_some());
        assert_eq!(
            there.get(|it| &it.map.get("k").unwrap().enabled),
            Some(&true)
        );
        assert_eq!(there.get(|it| &it.map.get("k").unwrap().reason), None);
        assert_eq!(there.get(|it| &it.words[0]).unwrap(), "x");
    }

    #[test]
    fn a_value_of_another_type_is_not_there() {
        let odd = partial(
            r#"{"first":{"enabled":"yes","reason":1,"deeper":{"value":1.5}},"amount":"3","part":[],"words":{}}"#,
        );
        assert!(odd.get(|it| &it.first).is_some());
        assert_eq!(odd.get(|it| &it.first.enabled), None);
        assert_eq!(odd.get(|it| &it.first.reason), None);
        assert_eq!(odd.get(|it| &it.first.deeper.value), None);
        assert_eq!(odd.get(|it| &it.amount), None);
        assert!(odd.get(|it| &it.part).is_none());
        assert!(odd.get(|it| &it.words).is_none());
    }
}
