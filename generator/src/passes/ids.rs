//! Whose id a text is that Stripe receives.
//!
//! The document has ids as strings, and says in its responses what they refer to: `charge` of a refund is a reference to a charge, so a
//! refund is made with the id of one. A parameter is the id of what the same keys lead to in the operation's response; or else of
//! what the key refers to wherever the document has it, if that is one kind of object, and the key names no other.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Ir, Param, ParamKind, Place, Shape, TypeBody};

pub(super) fn run(mut ir: Ir) -> Ir {
    let references = References::new(&ir);
    let of_operation: Vec<(String, String, String)> = ir
        .operations
        .iter()
        .flat_map(|(id, operation)| {
            let params = operation.params.iter();
            let known = params.filter_map(|param| {
                let object = references.of(id, &[param.name.as_str()], param)?;
                Some((id.clone(), param.name.clone(), object))
            });
            known.collect::<Vec<_>>()
        })
        .collect();
    let of_types: Vec<(Place, String, String)> = ir
        .types
        .iter()
        .flat_map(|(place, definition)| {
            let params = match &definition.body {
                TypeBody::Params(params) => params.params.as_slice(),
                _ => &[],
            };
            let steps = place.steps().filter(|step| step.has_key);
            let keys: Vec<&str> = steps.map(|step| step.name).collect();
            let known = params.iter().filter_map(|param| {
                let keys = [keys.as_slice(), &[param.name.as_str()]].concat();
                let object = references.of(place.root_name(), &keys, param)?;
                Some((place.clone(), param.name.clone(), object))
            });
            known.collect::<Vec<_>>()
        })
        .collect();
    for (id, name, object) in of_operation {
        if let Some(operation) = ir.operations.get_mut(&id) {
            refer(&mut operation.params, &name, &object);
        }
    }
    for (place, name, object) in of_types {
        if let Some(TypeBody::Params(params)) = ir.types.get_mut(&place).map(|it| &mut it.body) {
            refer(&mut params.params, &name, &object);
        }
    }
    ir
}

/// Makes ids of the texts of a parameter.
fn refer(params: &mut [Param], name: &str, object: &str) {
    for param in params.iter_mut().filter(|param| param.name == name) {
        if let ParamKind::Required(shape, _) | ParamKind::Optional(shape) = &mut param.kind {
            let mut text = shape;
            while let Shape::List(inner) | Shape::Clearable(inner) = text {
                text = inner;
            }
            *text = Shape::Id(object.to_owned());
        }
    }
}

/// What responses refer to.
struct References<'a> {
    ir: &'a Ir,
    /// From each key of a response to the kinds of object that it refers to, anywhere.
    by_key: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// The kinds of object that have an id.
    objects: BTreeSet<&'a str>,
}

impl<'a> References<'a> {
    fn new(ir: &'a Ir) -> Self {
        let mut references = Self {
            ir,
            by_key: BTreeMap::new(),
            objects: BTreeSet::new(),
        };
        let records = ir.types.values().filter_map(|found| match &found.body {
            TypeBody::Record(record) => Some(record),
            _ => None,
        });
        for record in records {
            for field in &record.fields {
                if let Shape::Id(object) = &field.shape {
                    references.objects.insert(object);
                }
                let objects = references.objects(&field.shape);
                references
                    .by_key
                    .entry(&field.name)
                    .or_default()
                    .extend(objects);
            }
        }
        references
    }

    /// The kind of object that the text of a parameter is the id of, by the keys that lead to it in an operation.
    fn of(&self, operation: &str, keys: &[&str], param: &Param) -> Option<String> {
        let mut shape = param.shape()?;
        while let Shape::List(inner) | Shape::Clearable(inner) = shape {
            shape = inner;
        }
        let key = keys.last()?;
        if param.secret {
            return None;
        }
        let object = match shape {
            Shape::Text => self
                .in_response(operation, keys)
                .or_else(|| self.anywhere(key)),
            _ => None,
        };
        object.map(str::to_owned)
    }

    /// What the same keys lead to in the response.
    fn in_response(&self, operation: &str, keys: &[&str]) -> Option<&'a str> {
        only(&self.objects(self.ir.in_response(operation, keys)?))
    }

    /// What a key refers to everywhere. What another object is called is of no kind for certain.
    fn anywhere(&self, key: &str) -> Option<&'a str> {
        let object = only(self.by_key.get(key)?)?;
        (object == key || !self.objects.contains(key)).then_some(object)
    }

    /// The kinds of object that a response refers to by a value of this shape.
    fn objects(&self, shape: &'a Shape) -> BTreeSet<&'a str> {
        match shape {
            Shape::Expandable(object) => BTreeSet::from([object.as_str()]),
            Shape::List(inner)
            | Shape::ListPage(inner)
            | Shape::SearchPage(inner)
            | Shape::V2Page(inner) => self.objects(inner),
            Shape::Named(place) | Shape::MaybeDeleted(place) => self.at(place),
            _ => BTreeSet::new(),
        }
    }

    fn at(&self, place: &Place) -> BTreeSet<&'a str> {
        match self.ir.get(place).map(|found| &found.body) {
            Some(TypeBody::Record(record)) => record
                .fields
                .iter()
                .filter_map(|field| match &field.shape {
                    Shape::Id(object) => Some(object.as_str()),
                    _ => None,
                })
                .collect(),
            Some(TypeBody::Union(union)) => {
                let arms = union.arms.iter().map(|arm| &arm.place);
                arms.flat_map(|place| self.at(place)).collect()
            }
            _ => BTreeSet::new(),
        }
    }
}

fn only<'a>(objects: &BTreeSet<&'a str>) -> Option<&'a str> {
    let mut objects = objects.iter();
    objects.next().filter(|_| objects.next().is_none()).copied()
}
