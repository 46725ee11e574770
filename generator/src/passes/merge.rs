//! Alternatives that nothing tells apart become one record with the fields of all.
//!
//! Guessing which alternative was meant would be wrong some day; a record in which everything is
//! optional that is not in all of them never is. Where two alternatives have a field of one name
//! but of different kinds, it stays JSON.

use crate::diagnostic::Diagnostics;
use crate::ir::{Field, Ir, OpenEnum, Place, Record, Shape, TypeBody, TypeDef};

pub(super) fn run(mut ir: Ir) -> Result<Ir, Diagnostics> {
    let mut faults = Diagnostics::new();
    let merges: Vec<(Place, Vec<Place>)> = ir
        .types
        .iter()
        .filter_map(|(place, found)| match &found.body {
            TypeBody::Merge(merge) => Some((place.clone(), merge.arms.clone())),
            _ => None,
        })
        .collect();
    for (place, arms) in merges {
        let record = merged(&mut ir, &place, &arms, &mut faults);
        let pointers = pointers(&ir, &arms);
        if let Some(found) = ir.types.get_mut(&place) {
            found.pointers.extend(pointers);
            found.body = TypeBody::Record(record);
        }
    }
    faults.finish(ir)
}

fn merged(ir: &mut Ir, place: &Place, arms: &[Place], faults: &mut Diagnostics) -> Record {
    let records: Vec<Record> = arms
        .iter()
        .filter_map(|arm| ir.record(arm).cloned())
        .collect();
    let pointer = pointer(ir, place);
    if records.len() < arms.len() {
        faults.error(&pointer, "alternatives that are not all objects");
    }
    let mut result = Record {
        schemas: Vec::new(),
        constants: Vec::new(),
        fields: Vec::new(),
        expandable: Vec::new(),
        expansions: Vec::new(),
        deleted_twin: None,
    };
    for record in &records {
        result.schemas.extend(record.schemas.iter().cloned());
        result.expandable.extend(record.expandable.iter().cloned());
        if !record.constants.is_empty() {
            faults.error(
                &pointer,
                "alternatives with a constant that does not tell them apart",
            );
        }
        for field in &record.fields {
            match result
                .fields
                .iter()
                .position(|other| other.name == field.name)
            {
                Some(index) => {
                    let known = result.fields[index].clone();
                    result.fields[index] = both(ir, place, &known, field, faults);
                }
                None => result.fields.push(field.clone()),
            }
        }
    }
    for field in &mut result.fields {
        field.required = records.iter().all(|record| {
            record
                .field(&field.name)
                .is_some_and(|field| field.required)
        });
    }
    result
}

/// A field that two alternatives have.
fn both(ir: &mut Ir, place: &Place, a: &Field, b: &Field, faults: &mut Diagnostics) -> Field {
    let shape = if a.shape == b.shape {
        a.shape.clone()
    } else if let (Some(ours), Some(theirs)) = (words(ir, &a.shape), words(ir, &b.shape)) {
        let mut values = ours;
        values.extend(theirs);
        values.sort_unstable();
        values.dedup();
        let pointers = [&a.shape, &b.shape].map(|shape| shape.named().cloned());
        let pointers = self::pointers(ir, pointers.iter().flatten());
        define(
            ir,
            place.property(&a.name),
            pointers,
            &a.doc,
            TypeBody::Enum(OpenEnum::new(values)),
        )
    } else if let (Shape::Named(ours), Shape::Named(theirs)) = (&a.shape, &b.shape)
        && ir.record(ours).is_some()
        && ir.record(theirs).is_some()
    {
        let place = place.property(&a.name);
        let pointers = pointers(ir, [ours, theirs]);
        let record = merged(ir, &place, &[ours.clone(), theirs.clone()], faults);
        define(ir, place, pointers, &a.doc, TypeBody::Record(record))
    } else {
        Shape::Any
    };
    Field {
        shape,
        nullable: a.nullable || b.nullable,
        secret: a.secret || b.secret,
        deprecated: a.deprecated && b.deprecated,
        doc: if a.doc.is_empty() { &b.doc } else { &a.doc }.clone(),
        ..a.clone()
    }
}

/// Adds a type that the document does not have.
fn define(ir: &mut Ir, place: Place, pointers: Vec<String>, doc: &str, body: TypeBody) -> Shape {
    let definition = TypeDef {
        doc: doc.to_owned(),
        pointer: pointer(ir, &place),
        places: vec![place.clone()],
        pointers,
        body,
    };
    ir.types.insert(place.clone(), definition);
    Shape::Named(place)
}

/// The pointers of the schemas that became the types at some places.
fn pointers<'p>(ir: &Ir, places: impl IntoIterator<Item = &'p Place>) -> Vec<String> {
    places
        .into_iter()
        .filter_map(|place| ir.get(place))
        .flat_map(|found| found.pointers.iter().cloned())
        .collect()
}

/// The values of an enum.
fn words(ir: &Ir, shape: &Shape) -> Option<Vec<String>> {
    match &ir.get(shape.named()?)?.body {
        TypeBody::Enum(found) => Some(found.values.clone()),
        _ => None,
    }
}

/// The pointer of a place, or of the closest place above it that is known.
fn pointer(ir: &Ir, place: &Place) -> String {
    let mut place = Some(place.clone());
    while let Some(here) = place {
        if let Some(found) = ir.get(&here) {
            return found.pointer.clone();
        }
        place = here.parent();
    }
    String::new()
}
