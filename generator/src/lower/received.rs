//! Schemas of what Stripe sends.

use std::collections::BTreeSet;

use openapiv3::{
    AdditionalProperties, ArrayType, IntegerFormat, IntegerType, ObjectType, ReferenceOr, Schema,
    SchemaData, SchemaKind, StringFormat, StringType, Type, VariantOrUnknownOrEmpty,
};

use super::{At, Lowering, borrowed, component_key, describe, is_secret};
use crate::ir::{Constant, Field, Literal, OpenEnum, Place, Record, Shape, TypeBody};

/// What was found at a place, and whether it may be `null`.
pub(super) struct Received {
    pub(super) shape: Shape,
    pub(super) nullable: bool,
}

impl<'a> Lowering<'a> {
    /// A component schema: always a type with a name.
    pub(super) fn component(&mut self, schema: &'a Schema, at: &At) {
        match &schema.schema_kind {
            SchemaKind::Type(Type::Object(object)) => {
                let record = self.record(object, schema, at, Some(at.place.as_str()));
                self.define(at, &schema.schema_data, TypeBody::Record(record));
            }
            SchemaKind::AnyOf { any_of: arms } | SchemaKind::OneOf { one_of: arms } => {
                self.union_component(arms, schema, at);
            }
            _ => self.fault(
                at,
                "a component schema that is neither an object nor a union of objects",
            ),
        }
    }

    /// A schema anywhere in a response.
    pub(super) fn received(&mut self, schema: ReferenceOr<&'a Schema>, at: &At) -> Received {
        match schema {
            ReferenceOr::Reference { reference } => Received {
                shape: self.reference(&reference, at),
                nullable: false,
            },
            ReferenceOr::Item(schema) => Received {
                shape: self.received_item(schema, at),
                nullable: schema.schema_data.nullable,
            },
        }
    }

    /// The component that a reference leads to.
    pub(super) fn reference(&mut self, reference: &str, at: &At) -> Shape {
        match component_key(reference) {
            Some(key) if self.schema(key).is_some() => Shape::Named(Place::root(key)),
            _ => {
                self.fault(at, format!("`{reference}` leads nowhere"));
                Shape::Object
            }
        }
    }

    fn received_item(&mut self, schema: &'a Schema, at: &At) -> Shape {
        match &schema.schema_kind {
            SchemaKind::Type(Type::String(string)) => self.text(string, &schema.schema_data, at),
            SchemaKind::Type(Type::Integer(integer)) => self.integer(integer, at),
            SchemaKind::Type(Type::Number(_)) => Shape::Float,
            SchemaKind::Type(Type::Boolean(_)) => Shape::Bool,
            SchemaKind::Type(Type::Array(array)) => self.received_list(array, at),
            SchemaKind::Type(Type::Object(object)) => self.received_object(object, schema, at),
            SchemaKind::AnyOf { any_of } => self.received_union(any_of, schema, "anyOf", at),
            SchemaKind::OneOf { one_of } => self.received_union(one_of, schema, "oneOf", at),
            SchemaKind::Any(any) if any.typ.is_some() => {
                self.fault(at, "a schema with keywords that do not go with its `type`");
                Shape::Object
            }
            SchemaKind::AllOf { .. } | SchemaKind::Not { .. } | SchemaKind::Any(_) => {
                self.fault_with_help(
                    at,
                    "a schema without a `type`, or with a composition other than `anyOf` and `oneOf`",
                    "correct the document with an action in the overlay, or teach `lower` this construct",
                );
                Shape::Object
            }
        }
    }

    fn received_list(&mut self, array: &'a ArrayType, at: &At) -> Shape {
        let Some(items) = &array.items else {
            self.fault(at, "an array without `items`");
            return Shape::List(Box::new(Shape::Object));
        };
        let item = self.received(borrowed(items), &at.items());
        let shape = if item.nullable {
            Shape::Clearable(Box::new(item.shape))
        } else {
            item.shape
        };
        Shape::List(Box::new(shape))
    }

    fn received_object(&mut self, object: &'a ObjectType, schema: &'a Schema, at: &At) -> Shape {
        if object.properties.is_empty() {
            return match &object.additional_properties {
                Some(AdditionalProperties::Schema(values)) => {
                    let values = self.received(borrowed(values.as_ref()), &at.values());
                    Shape::Map(Box::new(values.shape))
                }
                None | Some(AdditionalProperties::Any(_)) => Shape::Object,
            };
        }
        if let Some(page) = self.page(object, at) {
            return page;
        }
        let record = self.record(object, schema, at, None);
        Shape::Named(self.define(at, &schema.schema_data, TypeBody::Record(record)))
    }

    /// A page of a list, told by its properties.
    fn page(&mut self, object: &'a ObjectType, at: &At) -> Option<Shape> {
        let mut names: Vec<&str> = object.properties.keys().map(String::as_str).collect();
        names.sort_unstable();
        let page: fn(Box<Shape>) -> Shape = match names.as_slice() {
            ["data", "has_more", "object", "url"] => Shape::ListPage,
            ["data", "has_more", "object", "total_count", "url"] => Shape::ListPage,
            [
                "data",
                "has_more",
                "next_page",
                "object",
                "total_count",
                "url",
            ] => Shape::SearchPage,
            ["data", "next_page_url", "previous_page_url"] => Shape::V2Page,
            _ => return None,
        };
        let ReferenceOr::Item(data) = object.properties.get("data")? else {
            return None;
        };
        let SchemaKind::Type(Type::Array(array)) = &data.schema_kind else {
            return None;
        };
        match self.received_list(array, &at.property("data")) {
            Shape::List(item) => Some(page(item)),
            _ => None,
        }
    }

    fn record(
        &mut self,
        object: &'a ObjectType,
        schema: &'a Schema,
        at: &At,
        component: Option<&str>,
    ) -> Record {
        let mut constants = Vec::new();
        let mut fields = Vec::new();
        let owner = received_object_name(object).map(str::to_owned);
        let all_required: BTreeSet<&str> = object.required.iter().map(String::as_str).collect();
        for (name, property) in &object.properties {
            let at = at.property(name);
            let required = all_required.contains(name.as_str());
            if required && let Some(value) = constant(property) {
                constants.push(Constant {
                    name: name.clone(),
                    value,
                });
                continue;
            }
            let Received { shape, nullable } = self.received(borrowed(property), &at);
            let data = data_of(property);
            fields.push(Field {
                name: name.clone(),
                shape: match (&owner, shape) {
                    (Some(object), Shape::Text) if name == "id" => Shape::Id(object.clone()),
                    (_, shape) => shape,
                },
                required,
                nullable,
                secret: data.is_some_and(is_secret),
                deprecated: data.is_some_and(|data| data.deprecated),
                boxed: false,
                doc: data.map(describe).unwrap_or_default(),
            });
        }
        for name in &object.required {
            if !object.properties.contains_key(name) {
                self.fault(at, format!("`{name}` is required but not a property"));
            }
        }
        Record {
            schemas: component.map(str::to_owned).into_iter().collect(),
            constants,
            fields,
            expandable: expandable_fields(&schema.schema_data),
            expansions: Vec::new(),
            deleted_twin: None,
        }
    }

    /// A string: by its enum, else by its format. Formats are annotations in OpenAPI, so that an
    /// unknown one leaves a plain string.
    pub(super) fn text(&mut self, string: &StringType, data: &SchemaData, at: &At) -> Shape {
        let values = words(string);
        if !values.is_empty() {
            let place = self.define(at, data, TypeBody::Enum(OpenEnum::new(values)));
            return Shape::Named(place);
        }
        // An id of what the document does not have is text.
        if let Some(object) = super::id_of(data)
            && self.identified.contains_key(object)
        {
            return Shape::Id(object.to_owned());
        }
        match &string.format {
            VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Shape::DateTime,
            VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Shape::File,
            VariantOrUnknownOrEmpty::Unknown(format) => match format.as_str() {
                "currency" => Shape::Currency,
                "decimal" => Shape::Decimal,
                "int64" => Shape::IntegerText,
                _ => Shape::Text,
            },
            _ => Shape::Text,
        }
    }

    pub(super) fn integer(&mut self, integer: &IntegerType, at: &At) -> Shape {
        if !integer.enumeration.is_empty() {
            self.fault(at, "an enum of integers");
        }
        match &integer.format {
            VariantOrUnknownOrEmpty::Unknown(format) if format == "unix-time" => Shape::Timestamp,
            VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32 | IntegerFormat::Int64)
            | VariantOrUnknownOrEmpty::Unknown(_)
            | VariantOrUnknownOrEmpty::Empty => Shape::Integer,
        }
    }
}

/// The values of an enum, each once.
pub(super) fn words(string: &StringType) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let values = string.enumeration.iter().flatten();
    values
        .filter(|value| seen.insert(*value))
        .cloned()
        .collect()
}

/// The schema of a property, written in place.
pub(super) fn property<'a>(schema: &'a Schema, name: &str) -> Option<&'a Schema> {
    match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) => match object.properties.get(name)? {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { .. } => None,
        },
        _ => None,
    }
}

/// The schema of a property that is always there, written in place.
pub(super) fn required_property<'a>(schema: &'a Schema, name: &str) -> Option<&'a Schema> {
    match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) if object.required.iter().any(|it| it == name) => {
            property(schema, name)
        }
        _ => None,
    }
}

/// The single text that a schema allows.
pub(super) fn constant_text(schema: &Schema) -> Option<&str> {
    match &schema.schema_kind {
        SchemaKind::Type(Type::String(string)) if !schema.schema_data.nullable => {
            match string.enumeration.as_slice() {
                [Some(value)] => Some(value),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The single value that a property allows.
pub(super) fn constant(property: &ReferenceOr<Box<Schema>>) -> Option<Literal> {
    let ReferenceOr::Item(schema) = property else {
        return None;
    };
    if let Some(text) = constant_text(schema) {
        return Some(Literal::Text(text.to_owned()));
    }
    match &schema.schema_kind {
        SchemaKind::Type(Type::Boolean(boolean)) => match boolean.enumeration.as_slice() {
            [Some(value)] => Some(Literal::Bool(*value)),
            _ => None,
        },
        _ => None,
    }
}

/// The `object` constant among an object's properties.
fn received_object_name(object: &ObjectType) -> Option<&str> {
    match object.properties.get("object")? {
        ReferenceOr::Item(schema) => constant_text(schema),
        ReferenceOr::Reference { .. } => None,
    }
}

fn expandable_fields(data: &SchemaData) -> Vec<String> {
    let listed = data.extensions.get("x-expandableFields");
    let names = listed.and_then(serde_json::Value::as_array);
    names
        .into_iter()
        .flatten()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect()
}

/// What a property says about itself.
fn data_of(property: &ReferenceOr<Box<Schema>>) -> Option<&SchemaData> {
    match property {
        ReferenceOr::Item(schema) => Some(&schema.schema_data),
        ReferenceOr::Reference { .. } => None,
    }
}
