//! What an answer may hold some day, and the document of today does not know.

use serde_json::{Map, Value, json};

use crate::model::{Additional, Kind, Model, Object, SchemaId};

/// What is put into an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Injection {
    /// A field that the document does not know: into objects.
    UnknownField,
    /// A word that the document does not know: in place of words of an enum.
    UnknownValue,
    /// An object that the document does not know: in place of one of several.
    UnknownArm,
    /// `null`: where the document says that there may be one, and where nothing is required.
    Null,
}

/// The key of an unknown field.
const FIELD: &str = "field_of_tomorrow";
/// The unknown word of an enum.
const WORD: &str = "word_of_tomorrow";
/// The `object` of an unknown object.
const OBJECT: &str = "object_of_tomorrow";

/// Changes the value at a JSON pointer. Tells whether there is one that can be changed so.
pub fn inject(injection: Injection, value: &mut Value, pointer: &str) -> bool {
    match value.pointer_mut(pointer) {
        Some(target) => apply(injection, target),
        None => false,
    }
}

/// Changes a value of a schema at every place where `injection` fits. Tells how many they were.
pub fn inject_everywhere(
    injection: Injection,
    model: &Model,
    schema: SchemaId,
    value: &mut Value,
) -> usize {
    Injector { injection, model }.value(schema, value)
}

fn apply(injection: Injection, target: &mut Value) -> bool {
    match (injection, target) {
        (Injection::UnknownField, Value::Object(object)) => {
            object.insert(FIELD.to_owned(), json!({ "some": ["thing", 1, null] }));
            true
        }
        (Injection::UnknownValue, target @ Value::String(_)) => {
            *target = WORD.into();
            true
        }
        (Injection::UnknownArm, Value::Object(object)) if object.contains_key("object") => {
            object.insert("object".to_owned(), OBJECT.into());
            true
        }
        (Injection::Null, target) => {
            let was_something = !target.is_null();
            *target = Value::Null;
            was_something
        }
        _ => false,
    }
}

struct Injector<'m> {
    injection: Injection,
    model: &'m Model,
}

impl Injector<'_> {
    /// Changes what is in a value first, so that what is put in stays as it is.
    fn value(&self, id: SchemaId, value: &mut Value) -> usize {
        let schema = self.model.schema(id);
        let mut count = match (&schema.kind, &mut *value) {
            (Kind::AnyOf(arms), value) => match arm_of(self.model, arms, value) {
                Some(arm) => self.value(arm, value),
                None => 0,
            },
            (Kind::List(items), Value::Array(list)) => {
                list.iter_mut().map(|item| self.value(*items, item)).sum()
            }
            (Kind::Object(object), Value::Object(map)) => self.object(object, map),
            _ => 0,
        };
        let fits = match (self.injection, &schema.kind) {
            (Injection::UnknownField, Kind::Object(object)) => !object.properties.is_empty(),
            (Injection::UnknownValue, Kind::Text(text)) => text.values.len() > 1,
            (Injection::UnknownArm, Kind::AnyOf(arms)) => {
                let objects = arms.iter().filter(|arm| self.model.object(**arm).is_some());
                objects.count() > 1
            }
            (Injection::Null, _) => schema.nullable,
            _ => false,
        };
        if fits && apply(self.injection, value) {
            count += 1;
        }
        count
    }

    fn object(&self, object: &Object, map: &mut Map<String, Value>) -> usize {
        let mut count = 0;
        for (key, value) in map {
            let property = object.property(key);
            let schema = property.map(|property| property.schema);
            let values = match object.additional {
                Additional::Of(values) => Some(values),
                Additional::None | Additional::Any => None,
            };
            if let Some(schema) = schema.or(values) {
                count += self.value(schema, value);
            }
            let is_optional = property.is_some_and(|property| !property.required);
            if is_optional && self.injection == Injection::Null && apply(self.injection, value) {
                count += 1;
            }
        }
        count
    }
}

/// Which of several schemas a value is of: of those of its kind, the one whose constants it has,
/// and then the one that knows most of its keys.
fn arm_of(model: &Model, arms: &[SchemaId], value: &Value) -> Option<SchemaId> {
    let fits = |arm: &&SchemaId| match (model.kind(**arm), value) {
        (Kind::AnyOf(inner), _) => arm_of(model, inner, value).is_some(),
        (Kind::Object(object), Value::Object(map)) => map.iter().all(|(key, value)| {
            let property = object.property(key);
            property.is_none_or(|property| can_be(model, property.schema, value))
        }),
        (Kind::Text(_), Value::String(_))
        | (Kind::Integer { .. } | Kind::Number, Value::Number(_))
        | (Kind::Boolean { .. }, Value::Bool(_))
        | (Kind::List(_), Value::Array(_)) => true,
        _ => false,
    };
    let known = |arm: &&SchemaId| match (model.kind(**arm), value) {
        (Kind::Object(object), Value::Object(map)) => {
            let known = map
                .keys()
                .filter(|key| object.property(key).is_some())
                .count();
            let missing = object
                .properties
                .iter()
                .filter(|it| it.required && !map.contains_key(&it.name));
            (known, std::cmp::Reverse(missing.count()))
        }
        _ => (0, std::cmp::Reverse(0)),
    };
    arms.iter().filter(fits).max_by_key(known).copied()
}

/// Whether a schema of one value has this one; any other schema may.
fn can_be(model: &Model, schema: SchemaId, value: &Value) -> bool {
    match (model.kind(schema), value) {
        (Kind::Text(text), Value::String(value)) => match &*text.values {
            [only] => only == value,
            _ => true,
        },
        (Kind::Boolean { only: Some(only) }, Value::Bool(value)) => only == value,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Injection, inject, inject_everywhere};
    use crate::model::Model;

    /// A list of the sources of a customer: a card and a bank account.
    fn sources() -> Value {
        json!({
            "object": "list", "url": "/v1/customers/cus_1/sources", "has_more": false,
            "data": [
                { "id": "card_1", "object": "card", "allow_redisplay": "limited", "last4": "4242",
                  "customer": "cus_1", "metadata": { "order": "6735" } },
                { "id": "ba_1", "object": "bank_account", "status": "new" },
            ]
        })
    }

    fn everywhere(injection: Injection) -> (usize, Value) {
        let model = Model::get().unwrap();
        let operation = model.operation("GetCustomersCustomerSources").unwrap();
        let mut value = sources();
        let count = inject_everywhere(injection, model, operation.answer, &mut value);
        (count, value)
    }

    #[test]
    fn fields_are_put_into_all_objects_but_maps() {
        let (count, value) = everywhere(Injection::UnknownField);
        assert_eq!(count, 3);
        for pointer in ["", "/data/0", "/data/1"] {
            let object = value.pointer(pointer).unwrap();
            assert!(object.get("field_of_tomorrow").is_some(), "{pointer}");
        }
        assert_eq!(value["data"][0]["metadata"], json!({ "order": "6735" }));
    }

    #[test]
    fn words_are_replaced_where_an_enum_has_several() {
        let (count, value) = everywhere(Injection::UnknownValue);
        assert_eq!(value["data"][0]["allow_redisplay"], "word_of_tomorrow");
        assert_eq!(value["data"][0]["object"], "card");
        assert_eq!(value["data"][0]["last4"], "4242");
        assert_eq!(count, 1);
    }

    #[test]
    fn objects_are_replaced_where_there_can_be_several() {
        let (count, value) = everywhere(Injection::UnknownArm);
        assert_eq!(count, 2);
        assert_eq!(value["data"][0]["object"], "object_of_tomorrow");
        assert_eq!(value["data"][1]["object"], "object_of_tomorrow");
        assert_eq!(value["object"], "list");
    }

    #[test]
    fn null_is_put_where_it_may_be_and_where_nothing_is_required() {
        let (_, value) = everywhere(Injection::Null);
        assert_eq!(value["data"][0]["customer"], Value::Null);
        assert_eq!(value["data"][0]["last4"], "4242");
        assert_eq!(value["has_more"], false);
    }

    #[test]
    fn a_place_that_is_not_there_is_told() {
        let mut value = sources();
        assert!(inject(Injection::Null, &mut value, "/data/1/status"));
        assert!(value["data"][1]["status"].is_null());
        assert!(!inject(Injection::Null, &mut value, "/data/2"));
        assert!(!inject(
            Injection::UnknownArm,
            &mut value,
            "/data/0/metadata"
        ));
    }
}
