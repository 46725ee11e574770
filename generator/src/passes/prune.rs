//! Types that nothing needs any more after merging: schemas that live on in a merged record only,
//! and what stood inside them.

use std::collections::BTreeSet;

use crate::ir::{Ir, Place, TypeBody};

pub(super) fn run(mut ir: Ir) -> Ir {
    let merged = merged_schemas(&ir);
    let mut needed: BTreeSet<Place> = BTreeSet::new();
    let mut open: Vec<Place> = ir
        .operations
        .values()
        .flat_map(|operation| operation.references())
        .chain(
            ir.types
                .keys()
                .filter(|place| place.is_root() && !merged.contains(place.as_str())),
        )
        .cloned()
        .collect();
    while let Some(place) = open.pop() {
        if let Some(found) = ir.get(&place)
            && needed.insert(place)
        {
            open.extend(found.body.references().into_iter().cloned());
        }
    }
    ir.types.retain(|place, _| needed.contains(place));
    ir
}

/// The schemas that a merged record stands for.
fn merged_schemas(ir: &Ir) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for definition in ir.types.values() {
        if let TypeBody::Record(record) = &definition.body
            && record.schemas.len() > 1
        {
            for schema in &record.schemas {
                found.insert(schema.clone());
            }
        }
    }
    found
}
