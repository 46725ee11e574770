//! Which nested records stand behind a pointer.
//!
//! Optional ones do (see `BENCHMARKS.md`: it quarters the time to check the crate, and a charge
//! fits in a kilobyte instead of nine). Of the others, small ones stand in place, unless a
//! record would hold itself.

use std::collections::{HashMap, HashSet};

use crate::ir::{Ir, Place, Record, Shape, TypeBody};

/// The size in bytes up to which a required record stands in place.
const IN_PLACE: usize = 64;

pub(super) fn run(mut ir: Ir) -> Ir {
    let boxed: HashSet<(Place, String)> = {
        let mut sizes = Sizes {
            ir: &ir,
            known: HashMap::new(),
            open: Vec::new(),
            circular: HashSet::new(),
        };
        let mut boxed = HashSet::new();
        for (place, definition) in &ir.types {
            let TypeBody::Record(record) = &definition.body else {
                continue;
            };
            for field in &record.fields {
                let optional = !field.required || field.nullable;
                if let Shape::Named(target) = &field.shape
                    && ir.record(target).is_some()
                    && (optional || sizes.record(target) > IN_PLACE)
                {
                    boxed.insert((place.clone(), field.name.clone()));
                }
            }
        }
        boxed
    };
    for (place, definition) in &mut ir.types {
        if let TypeBody::Record(record) = &mut definition.body {
            for field in &mut record.fields {
                field.boxed = boxed.contains(&(place.clone(), field.name.clone()));
            }
        }
    }
    ir
}

/// Sizes as Rust lays the values out on a 64-bit machine, roughly.
struct Sizes<'a> {
    ir: &'a Ir,
    known: HashMap<Place, usize>,
    /// The records that are being measured, each inside the one before.
    open: Vec<Place>,
    /// Records that would hold themselves.
    circular: HashSet<Place>,
}

impl Sizes<'_> {
    fn record(&mut self, place: &Place) -> usize {
        if let Some(known) = self.known.get(place) {
            return *known;
        }
        if let Some(start) = self.open.iter().position(|open| open == place) {
            // No record in the circle can stand in place in the one before it.
            self.circular.extend(self.open[start..].iter().cloned());
            return IN_PLACE + 1;
        }
        self.open.push(place.clone());
        let size = self
            .ir
            .record(place)
            .map_or(0, |record| self.fields(record));
        self.open.pop();
        let size = if self.circular.contains(place) {
            IN_PLACE + 1
        } else {
            size
        };
        self.known.insert(place.clone(), size);
        size
    }

    fn fields(&mut self, record: &Record) -> usize {
        record
            .fields
            .iter()
            .map(|field| match &field.shape {
                Shape::Bool => 1,
                Shape::Integer | Shape::Float | Shape::Timestamp | Shape::IntegerText => {
                    if field.required && !field.nullable {
                        8
                    } else {
                        16
                    }
                }
                Shape::Id(_) | Shape::Currency | Shape::Object => 16,
                Shape::Named(place) => match self.ir.record(place) {
                    Some(_) if !field.required || field.nullable => 8,
                    Some(_) => match self.record(place) {
                        size if size > IN_PLACE => 8,
                        size => size,
                    },
                    None => 24,
                },
                _ => 24,
            })
            .sum()
    }
}
