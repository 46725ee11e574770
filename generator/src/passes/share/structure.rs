//! When two types that are new share one: structures as text, equal for types that may.
//!
//! Objects must agree in their last key, enums as well; an enum of one or two values also in the object of the API that it belongs to,
//! for so few agree by chance; an object without any parameters yet also in the key that holds it. Unions must agree in their arms. An object of the API is like no other.

use std::collections::HashMap;
use std::fmt::Write;

use crate::ir::{
    ChoiceArm, Field, Ir, Operation, Output, Param, ParamKind, Place, Shape, TypeBody, TypeDef,
};

/// Up to how many values an enum is shared only within one object of the API.
const FEW: usize = 2;

/// The structures of types.
pub(super) struct Structures<'a> {
    ir: &'a Ir,
    known: HashMap<Place, String>,
}

impl<'a> Structures<'a> {
    pub(super) fn new(ir: &'a Ir) -> Self {
        Self {
            ir,
            known: HashMap::new(),
        }
    }

    pub(super) fn of(&mut self, place: &Place) -> String {
        if let Some(known) = self.known.get(place) {
            return known.clone();
        }
        // A type that holds itself has its place for a structure.
        self.known.insert(place.clone(), place.to_string());
        let structure = match self.ir.get(place) {
            Some(definition) => self.describe(place, definition),
            None => place.to_string(),
        };
        self.known.insert(place.clone(), structure.clone());
        structure
    }

    fn describe(&mut self, place: &Place, definition: &TypeDef) -> String {
        if is_derived(place) {
            return place.to_string();
        }
        let mut text = String::new();
        match &definition.body {
            TypeBody::Union(union) => {
                text.push_str("union ");
                text.push_str(&union.discriminator);
                let arms = union.arms.iter();
                let arms =
                    arms.map(|arm| format!("{}{}={}", arm.value, arm.deleted, self.of(&arm.place)));
                text.push_str(&in_order(arms.collect()));
                if let Some(fallback) = &union.fallback {
                    text.push_str(&self.of(fallback));
                }
            }
            TypeBody::Record(_) | TypeBody::Merge(_) if place.is_root() => {
                return place.to_string();
            }
            TypeBody::Merge(_) => text.push_str(place.as_str()),
            TypeBody::Record(record) => {
                // Infallible: writing to a `String`.
                _ = write!(text, "record {} {:?}", last_key(place), record.constants);
                let described = record.fields.iter().map(|field| self.field(field));
                text.push_str(&in_order(described.collect()));
            }
            TypeBody::Params(params) => {
                // Infallible: writing to a `String`.
                _ = write!(text, "params {}", last_key(place));
                if params.params.is_empty() {
                    _ = write!(text, " of {}", holder(place));
                }
                let described = params.params.iter().map(|param| self.param(param));
                text.push_str(&in_order(described.collect()));
                for names in &params.alternatives {
                    _ = write!(text, " or {}", names.join(" "));
                }
            }
            TypeBody::Choice(choice) => {
                _ = write!(text, "choice {} ", last_key(place));
                let described = choice.arms.iter().map(|arm| match arm {
                    ChoiceArm::Word(word) => word.clone(),
                    ChoiceArm::Object(name, place) => format!("{name}={}", self.of(place)),
                    ChoiceArm::Value(shape) => self.shape(shape),
                });
                text.push_str(&in_order(described.collect()));
            }
            TypeBody::Enum(found) => {
                _ = write!(text, "enum {} ", last_key(place));
                if found.values.len() <= FEW {
                    text.push_str(owner(self.ir, place));
                    text.push(' ');
                }
                text.push_str(&in_order(found.values.clone()));
            }
        }
        format!("({text})")
    }

    fn field(&mut self, field: &Field) -> String {
        let signs = signs([
            (field.required, '!'),
            (field.nullable, '?'),
            (field.secret, '*'),
            (field.deprecated, '-'),
        ]);
        format!("{}:{}{signs}", field.name, self.shape(&field.shape))
    }

    fn param(&mut self, param: &Param) -> String {
        let kind = match &param.kind {
            ParamKind::Constant(value) => format!("={value:?}"),
            // In which turn is for the lock to say, which has one for all places of a type.
            ParamKind::Required(shape, _) => format!("!:{}", self.shape(shape)),
            ParamKind::Optional(shape) => format!(":{}", self.shape(shape)),
        };
        let signs = signs([
            (param.clearable, '?'),
            (param.secret, '*'),
            (param.deprecated, '-'),
        ]);
        format!("{}{kind}{signs}", param.name)
    }

    fn shape(&mut self, shape: &Shape) -> String {
        let structure = match shape.named() {
            Some(place) => self.of(&place.clone()),
            None => String::new(),
        };
        let outline = shape.map_places(&|_| Place::root(""));
        format!("{outline:?}{structure}")
    }
}

/// The last key of what holds a place.
fn holder(place: &Place) -> String {
    place.parent().as_ref().map(last_key).unwrap_or_default()
}

/// Whether the type of a place goes by its operation, which has it to itself: an error, or a choice between an object and something else.
fn is_derived(place: &Place) -> bool {
    let last = place.steps().last();
    last.is_some_and(|step| {
        !step.has_key && (step.name == Place::ERROR || step.name == Place::CHOICE)
    })
}

/// The signs of the flags that are set.
fn signs<const N: usize>(flags: [(bool, char); N]) -> String {
    let set = flags.iter().filter(|(flag, _)| *flag);
    set.map(|(_, sign)| *sign).collect()
}

/// The last key on the way to a place, and the alternatives behind it.
fn last_key(place: &Place) -> String {
    let mut key = String::new();
    for step in place.steps() {
        if step.has_key {
            key = step.name.to_owned();
        } else {
            key.push('|');
            key.push_str(step.name);
        }
    }
    key
}

/// The object of the API that a place belongs to: the one it is in, or the one that its operation is about.
fn owner<'a>(ir: &'a Ir, place: &'a Place) -> &'a str {
    match ir.operations.get(place.root_name()) {
        Some(operation) => subject(operation),
        None => place.root_name(),
    }
}

/// The object that an operation is about, or its path.
fn subject(operation: &Operation) -> &str {
    match &operation.output {
        Output::Value(shape) => match shape.named() {
            Some(place) if place.is_root() => place.as_str(),
            _ => &operation.path,
        },
        Output::Nothing | Output::Download => &operation.path,
    }
}

/// The members of a type as one text, whatever their order in the document.
fn in_order(mut described: Vec<String>) -> String {
    described.sort_unstable();
    described.join(" ")
}
