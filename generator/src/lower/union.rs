//! Schemas with alternatives, in what Stripe sends.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema, SchemaKind, Type};

use super::received::{Received, constant_text, property, required_property};
use super::{At, Lowering, borrowed, component_key};
use crate::ir::{Arm, Merge, Place, Shape, TypeBody, Union};

impl<'a> Lowering<'a> {
    /// A component schema with alternatives: a union that keeps its name.
    pub(super) fn union_component(
        &mut self,
        arms: &'a [ReferenceOr<Schema>],
        schema: &'a Schema,
        at: &At,
    ) {
        let Some(keys) = self.leaf_keys(arms, at) else {
            return;
        };
        match self.discriminate(&keys) {
            Some(mut union) => {
                union.schema = Some(at.place.as_str().to_owned());
                self.define(at, &schema.schema_data, TypeBody::Union(union));
            }
            None => self.fault(at, "a component with alternatives that nothing tells apart"),
        }
    }

    pub(super) fn received_union(
        &mut self,
        arms: &'a [ReferenceOr<Schema>],
        schema: &'a Schema,
        keyword: &str,
        at: &At,
    ) -> Shape {
        if arms.is_empty() {
            self.fault(at, "alternatives without a value");
            return Shape::Object;
        }
        if let [only] = arms {
            let Received { shape, .. } = self.received(borrowed(only), &at.only_arm(keyword, 0));
            return shape;
        }
        if schema
            .schema_data
            .extensions
            .contains_key("x-expansionResources")
        {
            return self.expandable(arms, at);
        }
        if let [
            ReferenceOr::Reference { reference },
            ReferenceOr::Reference { reference: twin },
        ] = arms
            && let (Some(whole), Some(twin)) = (component_key(reference), component_key(twin))
            && self.is_deleted_twin(whole, twin)
        {
            self.deleted_twins
                .insert(Place::root(whole), Place::root(twin));
            return Shape::MaybeDeleted(Place::root(whole));
        }
        let Some(keys) = self.leaf_keys(arms, at) else {
            return Shape::Object;
        };
        let body = match self.discriminate(&keys) {
            Some(union) => TypeBody::Union(union),
            None => TypeBody::Merge(Merge {
                arms: keys.iter().map(|key| Place::root(key)).collect(),
            }),
        };
        Shape::Named(self.define(at, &schema.schema_data, body))
    }

    /// An id or, if the caller asked for it, the object itself.
    fn expandable(&mut self, arms: &'a [ReferenceOr<Schema>], at: &At) -> Shape {
        let (references, ids): (Vec<_>, Vec<_>) = arms
            .iter()
            .partition(|arm| matches!(arm, ReferenceOr::Reference { .. }));
        let is_id = |arm: &&ReferenceOr<Schema>| {
            matches!(arm, ReferenceOr::Item(schema)
                if matches!(schema.schema_kind, SchemaKind::Type(Type::String(_))))
        };
        if ids.len() != 1 || !ids.iter().all(is_id) {
            self.fault(at, "an expandable field that is not one id or objects");
        }
        let Some(keys) = self.leaf_keys(references, at) else {
            return Shape::ExpandableAny;
        };
        let objects: BTreeSet<Option<&str>> = keys
            .iter()
            .map(|key| {
                self.schema(key)
                    .and_then(|schema| self.object_constant(schema))
            })
            .collect();
        match objects.into_iter().collect::<Vec<_>>().as_slice() {
            [Some(object)] if self.identified.contains_key(*object) => {
                Shape::Expandable((*object).to_owned())
            }
            _ => Shape::ExpandableAny,
        }
    }

    /// Whether one schema is what remains of the other once deleted: each of its objects says
    /// `deleted: true`, and each is one of the other's objects.
    fn is_deleted_twin(&self, whole: &str, twin: &str) -> bool {
        let (Some(wholes), Some(twins)) = (self.leaves_of(whole), self.leaves_of(twin)) else {
            return false;
        };
        let whole_objects: BTreeSet<_> = wholes
            .iter()
            .filter(|key| !self.is_deleted(key))
            .map(|key| self.constant_at(key, "object"))
            .collect();
        whole_objects.len() == wholes.len()
            && twins.iter().all(|key| {
                self.is_deleted(key) && whole_objects.contains(&self.constant_at(key, "object"))
            })
    }

    fn is_deleted(&self, key: &str) -> bool {
        self.schema(key)
            .and_then(|schema| property(schema, "deleted"))
            .is_some_and(|deleted| {
                matches!(&deleted.schema_kind, SchemaKind::Type(Type::Boolean(boolean))
                    if boolean.enumeration == [Some(true)])
            })
    }

    /// Finds the property that tells objects apart: each but at most one has a constant there,
    /// and no two have the same (a deleted object may share its constant with the living one).
    fn discriminate(&self, keys: &[&'a str]) -> Option<Union> {
        self.discriminators(keys.first()?)
            .into_iter()
            .find_map(|path| self.discriminate_by(keys, &path))
    }

    fn discriminate_by(&self, keys: &[&'a str], path: &str) -> Option<Union> {
        let mut arms = Vec::new();
        let mut fallback = None;
        let mut seen = BTreeSet::new();
        for key in keys {
            let place = Place::root(key);
            match self.constant_at(key, path) {
                Some(value) => {
                    let deleted = self.is_deleted(key);
                    if !seen.insert((value, deleted)) {
                        return None;
                    }
                    arms.push(Arm {
                        value: value.to_owned(),
                        deleted,
                        place,
                    });
                }
                None if fallback.is_none() => fallback = Some(place),
                None => return None,
            }
        }
        (arms.len() > 1 || (arms.len() == 1 && fallback.is_some())).then(|| Union {
            schema: None,
            discriminator: path.to_owned(),
            arms,
            fallback,
            deleted_twin: None,
        })
    }

    /// The constants of a schema and of the objects right inside it, `object` first.
    fn discriminators(&self, key: &str) -> Vec<String> {
        let Some(schema) = self.schema(key) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for (name, property) in required_properties(schema) {
            if constant_text(property).is_some() {
                found.push(name.to_owned());
            }
            for (inner_name, inner) in required_properties(property) {
                if constant_text(inner).is_some() {
                    found.push(format!("{name}.{inner_name}"));
                }
            }
        }
        found.sort_by_key(|path| (path != "object", path.clone()));
        found
    }

    /// The constant that a dotted path leads to.
    fn constant_at(&self, key: &str, path: &str) -> Option<&'a str> {
        let mut schema = self.schema(key)?;
        for name in path.split('.') {
            schema = required_property(schema, name)?;
        }
        constant_text(schema)
    }

    /// The objects among alternatives, through components that are themselves alternatives.
    fn leaf_keys<I>(&mut self, arms: I, at: &At) -> Option<Vec<&'a str>>
    where
        I: IntoIterator<Item = &'a ReferenceOr<Schema>>,
    {
        let mut leaves = Vec::new();
        for arm in arms {
            let found = match arm {
                ReferenceOr::Reference { reference } => {
                    component_key(reference).and_then(|key| self.leaves_of(key))
                }
                ReferenceOr::Item(_) => None,
            };
            match found {
                Some(found) => leaves.extend(found),
                None => {
                    self.fault_with_help(
                        at,
                        "alternatives that are not references to objects",
                        "the kinds understood here are: an id or objects (with `x-expansionResources`), \
                         and several references to objects",
                    );
                    return None;
                }
            }
        }
        Some(leaves)
    }

    fn leaves_of(&self, key: &str) -> Option<Vec<&'a str>> {
        let mut leaves = Vec::new();
        let mut left = MOST_LEAVES;
        self.collect_leaves(key, &mut Vec::new(), &mut leaves, &mut left)?;
        Some(leaves)
    }

    /// Adds the objects of a component. `passed` are the components that led there: one that holds itself has none, and so has
    /// one that leads to more than are `left`.
    fn collect_leaves(
        &self,
        key: &str,
        passed: &mut Vec<&'a str>,
        leaves: &mut Vec<&'a str>,
        left: &mut usize,
    ) -> Option<()> {
        *left = left.checked_sub(1)?;
        let schemas = &self.document.api.components.as_ref()?.schemas;
        let (key, schema) = schemas.get_key_value(key)?;
        let ReferenceOr::Item(schema) = schema else {
            return None;
        };
        match &schema.schema_kind {
            SchemaKind::Type(Type::Object(_)) => leaves.push(key),
            SchemaKind::AnyOf { any_of: arms } | SchemaKind::OneOf { one_of: arms }
                if !passed.contains(&key.as_str()) =>
            {
                passed.push(key);
                for arm in arms {
                    let ReferenceOr::Reference { reference } = arm else {
                        return None;
                    };
                    self.collect_leaves(component_key(reference)?, passed, leaves, left)?;
                }
                passed.pop();
            }
            _ => return None,
        }
        Some(())
    }
}

/// How many components a union leads to, over all ways: some three times as many as the largest of Stripe's could.
const MOST_LEAVES: usize = 5000;

/// The properties that are always there, written in place.
fn required_properties(schema: &Schema) -> impl Iterator<Item = (&str, &Schema)> {
    let required = match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) => object.required.as_slice(),
        _ => &[],
    };
    required
        .iter()
        .filter_map(|name| Some((name.as_str(), property(schema, name)?)))
}
