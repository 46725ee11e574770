//! What can be expanded in each object of the API, through the records that are part of it.
//!
//! A way ends at a reference to another object, or at a list of objects: from there on, the ways of
//! that object apply.

use crate::ir::{Expansion, Field, Ir, Place, Record, Shape, TypeBody};

pub(super) fn run(mut ir: Ir) -> Ir {
    let found: Vec<(Place, Vec<Expansion>)> = ir
        .types
        .iter()
        .filter_map(|(place, definition)| match &definition.body {
            TypeBody::Record(record) if record.object().is_some() && !record.is_deleted() => {
                let mut ways = Vec::new();
                collect(&ir, record, "", &mut vec![place], &mut ways);
                Some((place.clone(), ways))
            }
            _ => None,
        })
        .collect();
    for (place, ways) in found {
        if let Some(TypeBody::Record(record)) = ir.types.get_mut(&place).map(|it| &mut it.body) {
            record.expansions = ways;
        }
    }
    ir
}

fn collect<'a>(
    ir: &'a Ir,
    record: &'a Record,
    prefix: &str,
    above: &mut Vec<&'a Place>,
    ways: &mut Vec<Expansion>,
) {
    for field in &record.fields {
        let path = format!("{prefix}{}", field.name);
        if let Some(target) = target(ir, record, field) {
            ways.push(Expansion { path, target });
        } else if let Some((place, part)) = part(ir, &field.shape)
            && !above.contains(&place)
        {
            above.push(place);
            collect(ir, part, &format!("{path}."), above, ways);
            above.pop();
        }
    }
}

/// What a field can be expanded to.
fn target(ir: &Ir, record: &Record, field: &Field) -> Option<Shape> {
    let item = match &field.shape {
        Shape::List(item) => item,
        shape => shape,
    };
    match item {
        Shape::Expandable(object) => Some(Shape::Id(object.clone())),
        Shape::ExpandableAny => Some(Shape::ExpandableAny),
        Shape::ListPage(item) if record.expandable.contains(&field.name) => {
            let listed = ir.record(item.named()?)?;
            let id = &listed.field("id")?.shape;
            matches!(id, Shape::Id(_)).then(|| Shape::ListPage(Box::new(id.clone())))
        }
        _ => None,
    }
}

/// A record that is part of another one, rather than an object of its own.
fn part<'a>(ir: &'a Ir, shape: &'a Shape) -> Option<(&'a Place, &'a Record)> {
    let shape = match shape {
        Shape::List(item) => item,
        shape => shape,
    };
    let Shape::Named(place) = shape else {
        return None;
    };
    let record = ir.record(place)?;
    record.object().is_none().then_some((place, record))
}
