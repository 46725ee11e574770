//! Schemas of what Stripe receives.

use std::collections::BTreeMap;

use openapiv3::{
    AdditionalProperties, ArrayType, ObjectType, ReferenceOr, Schema, SchemaData, SchemaKind,
    StringType, Type,
};

use super::received::{constant, constant_text, words};
use super::{At, Lowering, describe, is_secret};
use crate::ir::{Choice, ChoiceArm, Literal, OpenEnum, Param, ParamKind, Params, Shape, TypeBody};

/// What a parameter holds, and whether it can be cleared.
pub(super) struct Sent {
    pub(super) shape: Shape,
    pub(super) clearable: bool,
}

impl Sent {
    fn fixed(shape: Shape) -> Self {
        Self {
            shape,
            clearable: false,
        }
    }

    /// The shape of a value in a list or map, where clearing belongs to the value.
    fn into_element(self) -> Shape {
        if self.clearable {
            Shape::Clearable(Box::new(self.shape))
        } else {
            self.shape
        }
    }
}

impl<'a> Lowering<'a> {
    /// The properties of an object as parameters.
    pub(super) fn params(&mut self, object: &'a ObjectType, at: &At) -> Vec<Param> {
        let mut params = Vec::new();
        let mut turns: BTreeMap<&str, usize> = BTreeMap::new();
        for (turn, name) in object.required.iter().enumerate() {
            turns.entry(name).or_insert(turn);
        }
        for (name, property) in &object.properties {
            let required = turns.get(name.as_str()).copied();
            let at = at.property(name);
            let ReferenceOr::Item(schema) = property else {
                self.fault(&at, "a parameter that is a reference");
                continue;
            };
            match constant(property) {
                Some(value) if required.is_some() => {
                    params.push(constant_param(name, value, &schema.schema_data));
                }
                _ => params.push(self.param(name, required, schema, &at)),
            }
        }
        for name in &object.required {
            if !object.properties.contains_key(name) {
                self.fault(at, format!("`{name}` is required but not a property"));
            }
        }
        params
    }

    /// A single parameter. `required` is its turn among the required ones.
    pub(super) fn param(
        &mut self,
        name: &str,
        required: Option<usize>,
        schema: &'a Schema,
        at: &At,
    ) -> Param {
        let data = &schema.schema_data;
        let Sent { shape, clearable } = self.sent(schema, at);
        Param {
            name: name.to_owned(),
            kind: match required {
                Some(turn) => ParamKind::Required(shape, turn),
                None => ParamKind::Optional(shape),
            },
            clearable: clearable || data.nullable,
            secret: is_secret(data),
            deprecated: data.deprecated,
            doc: describe(data),
        }
    }

    fn sent(&mut self, schema: &'a Schema, at: &At) -> Sent {
        let data = &schema.schema_data;
        match &schema.schema_kind {
            SchemaKind::Type(Type::String(string)) => self.sent_text(string, data, at),
            SchemaKind::Type(Type::Integer(integer)) => Sent::fixed(self.integer(integer, at)),
            SchemaKind::Type(Type::Number(_)) => Sent::fixed(Shape::Float),
            SchemaKind::Type(Type::Boolean(_)) => Sent::fixed(Shape::Bool),
            SchemaKind::Type(Type::Array(array)) => Sent::fixed(self.sent_list(array, at)),
            SchemaKind::Type(Type::Object(object)) => {
                Sent::fixed(self.sent_object(object, data, at))
            }
            SchemaKind::AnyOf { any_of } => self.alternatives(any_of, data, "anyOf", at),
            SchemaKind::OneOf { one_of } => self.alternatives(one_of, data, "oneOf", at),
            SchemaKind::Any(any) if any.typ.is_some() => {
                self.fault(at, "a schema with keywords that do not go with its `type`");
                Sent::fixed(Shape::Object)
            }
            SchemaKind::AllOf { .. } | SchemaKind::Not { .. } | SchemaKind::Any(_) => {
                self.fault_with_help(
                    at,
                    "a parameter without a `type`, or with a composition other than `anyOf` and `oneOf`",
                    "correct the document with an action in the overlay, or teach `lower` this construct",
                );
                Sent::fixed(Shape::Object)
            }
        }
    }

    /// Text. An empty word among the values of an enum is how a form clears the parameter.
    fn sent_text(&mut self, string: &StringType, data: &SchemaData, at: &At) -> Sent {
        let words = words(string);
        if words.iter().any(String::is_empty) {
            let values = words.into_iter().filter(|word| !word.is_empty()).collect();
            let place = self.define(at, data, TypeBody::Enum(OpenEnum::new(values)));
            return Sent {
                shape: Shape::Named(place),
                clearable: true,
            };
        }
        Sent::fixed(self.text(string, data, at))
    }

    fn sent_list(&mut self, array: &'a ArrayType, at: &At) -> Shape {
        let item = match &array.items {
            Some(ReferenceOr::Item(items)) => {
                let element = self.sent(items, &at.items()).into_element();
                nullable_element(items, element)
            }
            Some(ReferenceOr::Reference { .. }) | None => {
                self.fault(at, "a list of parameters without items written in place");
                Shape::Object
            }
        };
        Shape::List(Box::new(item))
    }

    fn sent_object(&mut self, object: &'a ObjectType, data: &SchemaData, at: &At) -> Shape {
        if object.properties.is_empty() {
            return match &object.additional_properties {
                Some(AdditionalProperties::Schema(values)) => {
                    let ReferenceOr::Item(values) = values.as_ref() else {
                        self.fault(at, "a parameter that is a reference");
                        return Shape::Object;
                    };
                    let element = self.sent(values, &at.values()).into_element();
                    Shape::Map(Box::new(nullable_element(values, element)))
                }
                None | Some(AdditionalProperties::Any(_)) if data.title.is_none() => Shape::Object,
                _ => self.define_params(object, data, at),
            };
        }
        self.define_params(object, data, at)
    }

    fn define_params(&mut self, object: &'a ObjectType, data: &SchemaData, at: &At) -> Shape {
        let params = self.params(object, at);
        let alternatives = Vec::new();
        let body = TypeBody::Params(Params {
            params,
            alternatives,
        });
        Shape::Named(self.define(at, data, body))
    }

    fn alternatives(
        &mut self,
        arms: &'a [ReferenceOr<Schema>],
        data: &SchemaData,
        keyword: &str,
        at: &At,
    ) -> Sent {
        let mut schemas = Vec::new();
        let mut clearable = false;
        for (index, arm) in arms.iter().enumerate() {
            match arm {
                ReferenceOr::Item(schema) if constant_text(schema) == Some("") => clearable = true,
                ReferenceOr::Item(schema) => schemas.push((index, schema)),
                ReferenceOr::Reference { .. } => self.fault(at, "a parameter that is a reference"),
            }
        }
        let shape = match schemas.as_slice() {
            [] => {
                self.fault(at, "alternatives without a value");
                Shape::Object
            }
            [(index, only)] => {
                let sent = self.sent(only, &at.only_arm(keyword, *index));
                clearable |= sent.clearable;
                sent.shape
            }
            several => match self.range(several, at, keyword) {
                Some(range) => range,
                None => {
                    let choice = self.choice(several, at, keyword);
                    Shape::Named(self.define(at, data, TypeBody::Choice(choice)))
                }
            },
        };
        Sent { shape, clearable }
    }

    /// An exact value, or an object of bounds for it.
    fn range(&mut self, arms: &[(usize, &'a Schema)], at: &At, keyword: &str) -> Option<Shape> {
        let is_bounds = |schema: &Schema| match &schema.schema_kind {
            SchemaKind::Type(Type::Object(object)) => {
                !object.properties.is_empty()
                    && object
                        .properties
                        .keys()
                        .all(|name| matches!(name.as_str(), "gt" | "gte" | "lt" | "lte"))
            }
            _ => false,
        };
        let (index, exact) = match arms {
            [(_, bounds), exact] | [exact, (_, bounds)] if is_bounds(bounds) => *exact,
            _ => return None,
        };
        let exact = self.sent(exact, &at.only_arm(keyword, index));
        Some(Shape::Range(Box::new(exact.shape)))
    }

    fn choice(&mut self, arms: &[(usize, &'a Schema)], at: &At, keyword: &str) -> Choice {
        let mut found = Vec::new();
        for (index, schema) in arms {
            // Each alternative has a place of its own, also where several have one name.
            let at = at.arm(keyword, *index, &index.to_string());
            match &schema.schema_kind {
                SchemaKind::Type(Type::String(string)) if !string.enumeration.is_empty() => {
                    found.extend(words(string).into_iter().map(ChoiceArm::Word));
                }
                SchemaKind::Type(Type::Object(object)) => {
                    let name = arm_name(object, &schema.schema_data);
                    match self.sent_object(object, &schema.schema_data, &at) {
                        Shape::Named(place) => found.push(ChoiceArm::Object(name, place)),
                        shape => found.push(ChoiceArm::Value(shape)),
                    }
                }
                _ => {
                    let value = self.sent(schema, &at).into_element();
                    found.push(ChoiceArm::Value(value));
                }
            }
        }
        Choice { arms: found }
    }
}

/// The name of an object among alternatives: its `object` constant, else its title.
fn arm_name(object: &ObjectType, data: &SchemaData) -> String {
    let object_constant = match object.properties.get("object") {
        Some(ReferenceOr::Item(schema)) => constant_text(schema),
        _ => None,
    };
    object_constant
        .or(data.title.as_deref())
        .unwrap_or("object")
        .to_owned()
}

fn constant_param(name: &str, value: Literal, data: &SchemaData) -> Param {
    Param {
        name: name.to_owned(),
        kind: ParamKind::Constant(value),
        clearable: false,
        secret: false,
        deprecated: data.deprecated,
        doc: describe(data),
    }
}

fn nullable_element(schema: &Schema, element: Shape) -> Shape {
    match element {
        Shape::Clearable(_) => element,
        element if schema.schema_data.nullable => Shape::Clearable(Box::new(element)),
        element => element,
    }
}
