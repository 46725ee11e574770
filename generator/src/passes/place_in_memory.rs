//! Which nested records stand behind a pointer.
//!
//! Optional ones do (see `BENCHMARKS.md`: it quarters the time to check the crate, and a charge
//! fits in a kilobyte instead of nine). Of the others, those stand in place that were small when
//! they were new, as the lock has it, unless a record would hold itself.

use std::collections::{HashMap, HashSet};

use crate::ir::{Field, Ir, Place, Record, Shape, TypeBody, TypeDef};
use crate::names::{Lock, Nested};

/// The size in bytes up to which a required record stands in place.
const IN_PLACE: usize = 64;

pub(super) fn run(mut ir: Ir, lock: &Lock) -> Ir {
    let boxed: HashSet<(Place, String)> = {
        let mut sizes = Sizes {
            ir: &ir,
            lock,
            known: HashMap::new(),
            open: Vec::new(),
            circular: HashSet::new(),
        };
        // All circles are known before anything is decided.
        for place in ir.types.keys() {
            sizes.record(place);
        }
        let mut boxed = HashSet::new();
        for (place, definition) in &ir.types {
            let TypeBody::Record(record) = &definition.body else {
                continue;
            };
            for field in &record.fields {
                if let Shape::Named(target) = &field.shape
                    && ir.record(target).is_some()
                    && (field.is_optional() || sizes.stands_apart(definition, field, target))
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
    lock: &'a Lock,
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
        let size = match self.ir.types.get(place) {
            Some(definition) => match &definition.body {
                TypeBody::Record(record) => self.fields(definition, record),
                _ => 0,
            },
            None => 0,
        };
        self.open.pop();
        let size = if self.circular.contains(place) {
            IN_PLACE + 1
        } else {
            size
        };
        self.known.insert(place.clone(), size);
        size
    }

    /// Whether a required record stands behind a pointer.
    fn stands_apart(&mut self, owner: &TypeDef, field: &Field, target: &Place) -> bool {
        let size = self.record(target);
        let nested = &self.lock.nested;
        let mut places = owner.places.iter();
        self.circular.contains(target)
            || match places.find_map(|place| nested.get(&place.property(&field.name))) {
                Some(stands) => *stands == Nested::Part,
                None => size > IN_PLACE,
            }
    }

    fn fields(&mut self, owner: &TypeDef, record: &Record) -> usize {
        record
            .fields
            .iter()
            .map(|field| match &field.shape {
                Shape::Bool => 1,
                Shape::Integer | Shape::Float | Shape::Timestamp | Shape::IntegerText => {
                    if field.is_optional() { 16 } else { 8 }
                }
                Shape::Id(_) | Shape::Currency | Shape::Object => 16,
                Shape::Named(place) => match self.ir.record(place) {
                    Some(_) if field.is_optional() => 16,
                    Some(_) if self.stands_apart(owner, field, place) => 16,
                    Some(_) => self.record(place),
                    None => 24,
                },
                _ => 24,
            })
            .sum()
    }
}
