//! Which nested records are boxed.
//!
//! Optional nested records do (see `BENCHMARKS.md`: it quarters the time to check the crate, and a charge
//! fits in a kilobyte instead of nine). Of the others, those stand in place that were small when
//! they were new, as the lock has it, unless a record would hold itself.

use std::collections::{HashMap, HashSet};

use crate::ir::{Field, Ir, Place, Record, Shape, TypeBody, TypeDef};
use crate::names::{Lock, Nested};

/// The size in bytes up to which a required record stands in place.
const IN_PLACE: usize = 64;

/// The size in bytes of a pointer to a record.
const PART: usize = 16;

pub(super) fn run(mut ir: Ir, lock: &Lock) -> Ir {
    let boxed: HashMap<Place, Vec<bool>> = {
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
        let records = ir.types.iter().filter_map(|(place, definition)| {
            let TypeBody::Record(record) = &definition.body else {
                return None;
            };
            let fields = record.fields.iter();
            let boxed = fields.map(|field| sizes.is_boxed(definition, field));
            Some((place.clone(), boxed.collect()))
        });
        records.collect()
    };
    for (place, definition) in &mut ir.types {
        if let TypeBody::Record(record) = &mut definition.body {
            let boxed = boxed.get(place).into_iter().flatten();
            for (field, boxed) in record.fields.iter_mut().zip(boxed) {
                field.boxed = *boxed;
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
                TypeBody::Record(record) => {
                    let size: usize = self.fields(definition, record).iter().sum();
                    size.next_multiple_of(8)
                }
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

    /// Whether a field is a record behind a pointer.
    fn is_boxed(&mut self, owner: &TypeDef, field: &Field) -> bool {
        match self.record_of(field) {
            Some(target) => field.is_optional() || self.stands_apart(owner, field, target),
            None => false,
        }
    }

    /// The record that a field holds.
    fn record_of<'f>(&self, field: &'f Field) -> Option<&'f Place> {
        match &field.shape {
            Shape::Named(place) => self.ir.record(place).is_some().then_some(place),
            _ => None,
        }
    }

    /// The sizes of a record's fields.
    fn fields(&mut self, owner: &TypeDef, record: &Record) -> Vec<usize> {
        let fields = record.fields.iter();
        fields.map(|field| self.field(owner, field)).collect()
    }

    /// The size of a field's value.
    fn field(&mut self, owner: &TypeDef, field: &Field) -> usize {
        match &field.shape {
            Shape::Bool => 1,
            Shape::Integer | Shape::Float | Shape::Timestamp | Shape::IntegerText => {
                if field.is_optional() { 16 } else { 8 }
            }
            Shape::Currency if field.is_optional() => 24,
            Shape::Id(_) | Shape::Currency | Shape::Object | Shape::Any => 16,
            Shape::DateTime | Shape::Decimal => 16,
            Shape::ListPage(_) | Shape::V2Page(_) => 72,
            Shape::SearchPage(_) => 96,
            Shape::MaybeDeleted(place) => self.record(place),
            Shape::Named(place) => match self.ir.record(place) {
                Some(_) if self.is_boxed(owner, field) => PART,
                Some(_) => self.record(place),
                None => 24,
            },
            _ => 24,
        }
    }
}
