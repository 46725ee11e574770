//! One type per structure.
//!
//! The document spells out the same parameter objects and enums again at each use. Types of the
//! same structure become one; it is identified by the place that ranks first among its places, so
//! that the order of the document does not matter.
//!
//! Objects must agree in their title (or, without one, in the property that holds them), enums in
//! the property, and where that is a single word also in the schema, if Stripe sends it: two lists of
//! words that happen to be equal today may mean different things.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use crate::ir::{
    ChoiceArm, Field, Ir, Operation, Output, Param, ParamKind, Place, Shape, TypeBody, TypeDef,
};

pub(super) fn run(mut ir: Ir) -> Ir {
    let groups = group(&ir);
    let mut representative: HashMap<Place, Place> = HashMap::new();
    for places in groups.values() {
        if let Some(first) = places.first() {
            for place in places {
                representative.insert(place.clone(), first.clone());
            }
        }
    }
    let replace = |place: &Place| representative.get(place).unwrap_or(place).clone();
    let mut types: BTreeMap<Place, TypeDef> = BTreeMap::new();
    for places in groups.into_values() {
        let mut definitions = places.iter().filter_map(|place| ir.types.remove(place));
        let Some(mut shared) = definitions.next() else {
            continue;
        };
        for other in definitions {
            if shared.doc.is_empty() {
                shared.doc = other.doc;
            }
            shared.pointers.extend(other.pointers);
        }
        shared.places = places;
        if let Some(first) = shared.places.first() {
            types.insert(first.clone(), shared);
        }
    }
    types.append(&mut ir.types);
    for definition in types.values_mut() {
        definition.replace_places(&replace);
    }
    for operation in ir.operations.values_mut() {
        replace_in_operation(operation, &replace);
    }
    Ir { types, ..ir }
}

fn replace_in_operation(operation: &mut Operation, replace: &dyn Fn(&Place) -> Place) {
    for param in &mut operation.params {
        param.replace_places(replace);
    }
    if let Output::Value(shape) = &mut operation.output {
        *shape = shape.map_places(replace);
    }
    operation.error = operation.error.as_ref().map(replace);
}

/// The places of the types that may be shared, by structure, each group in the order of rank.
fn group(ir: &Ir) -> BTreeMap<String, Vec<Place>> {
    let mut structures = Structures {
        ir,
        known: HashMap::new(),
    };
    let mut groups: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for (place, definition) in &ir.types {
        let sharable = match &definition.body {
            TypeBody::Params(_) | TypeBody::Choice(_) | TypeBody::Enum(_) => true,
            TypeBody::Union(union) => union.schema.is_none(),
            TypeBody::Record(record) => record.schemas.is_empty(),
            TypeBody::Merge(_) => false,
        };
        if sharable {
            let structure = structures.of(place);
            groups.entry(structure).or_default().push(place.clone());
        }
    }
    // A union written in place is the component of the same structure, where there is one.
    for (place, definition) in &ir.types {
        if let TypeBody::Union(union) = &definition.body
            && union.schema.is_some()
            && let Some(places) = groups.get_mut(&structures.of(place))
            && !places.iter().any(Place::is_root)
        {
            places.push(place.clone());
        }
    }
    // What Stripe sends has the better known names: a shared enum goes by those.
    let sent = |place: &Place| ir.operations.contains_key(place.root_name());
    for places in groups.values_mut() {
        places.sort_by(|a, b| (sent(a), a.rank()).cmp(&(sent(b), b.rank())));
    }
    groups
}

/// Structures of types as text: equal for types of equal structure.
struct Structures<'a> {
    ir: &'a Ir,
    known: HashMap<Place, String>,
}

impl Structures<'_> {
    fn of(&mut self, place: &Place) -> String {
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
        let name = definition
            .title
            .as_deref()
            .unwrap_or_else(|| place.last_name());
        let mut text = String::new();
        match &definition.body {
            TypeBody::Params(params) => {
                text.push_str("params ");
                text.push_str(name);
                let described = params.params.iter().map(|param| self.param(param));
                text.push_str(&in_order(described.collect()));
            }
            TypeBody::Choice(choice) => {
                text.push_str("choice ");
                for arm in &choice.arms {
                    match arm {
                        ChoiceArm::Word(word) => text.push_str(word),
                        ChoiceArm::Object(name, place) => {
                            text.push_str(name);
                            text.push('=');
                            text.push_str(&self.of(place));
                        }
                        ChoiceArm::Value(shape) => self.shape(&mut text, shape),
                    }
                    text.push(';');
                }
            }
            TypeBody::Enum(found) => {
                let mut values = found.values.clone();
                values.sort_unstable();
                text.push_str("enum ");
                text.push_str(place.last_name());
                if !place.last_name().contains('_') {
                    // `status` or `type` alone means something else in each schema.
                    let root = place.root_name();
                    let is_sent = self.ir.operations.contains_key(root);
                    text.push_str(if is_sent { " sent" } else { root });
                }
                text.push(' ');
                text.push_str(&values.join(","));
            }
            TypeBody::Union(union) => {
                text.push_str("union ");
                text.push_str(&union.discriminator);
                let mut arms: Vec<String> = union
                    .arms
                    .iter()
                    .map(|arm| format!("{}{}={}", arm.value, arm.deleted, arm.place))
                    .collect();
                arms.sort_unstable();
                text.push_str(&arms.join(","));
                if let Some(fallback) = &union.fallback {
                    text.push_str(fallback.as_str());
                }
            }
            TypeBody::Record(record) if record.schemas.is_empty() => {
                text.push_str("record ");
                text.push_str(name);
                // Infallible: writing to a `String`.
                _ = write!(text, "{:?}", record.constants);
                let described = record.fields.iter().map(|field| self.field(field));
                text.push_str(&in_order(described.collect()));
            }
            TypeBody::Record(_) | TypeBody::Merge(_) => {
                text.push_str(place.as_str());
            }
        }
        format!("({text})")
    }

    fn field(&mut self, field: &Field) -> String {
        let mut text = format!("{}:", field.name);
        self.shape(&mut text, &field.shape);
        for (flag, sign) in [
            (field.required, '!'),
            (field.nullable, '?'),
            (field.secret, '*'),
            (field.deprecated, '-'),
        ] {
            if flag {
                text.push(sign);
            }
        }
        text
    }

    fn param(&mut self, param: &Param) -> String {
        let mut text = param.name.clone();
        match &param.kind {
            // Infallible: writing to a `String`.
            ParamKind::Constant(value) => _ = write!(text, "={value:?}"),
            // In which turn is for the lock to say, which has one for all places of a type.
            ParamKind::Required(shape, _) => {
                text.push_str("!:");
                self.shape(&mut text, shape);
            }
            ParamKind::Optional(shape) => {
                text.push(':');
                self.shape(&mut text, shape);
            }
        }
        for (flag, sign) in [
            (param.clearable, '?'),
            (param.secret, '*'),
            (param.deprecated, '-'),
        ] {
            if flag {
                text.push(sign);
            }
        }
        text
    }

    fn shape(&mut self, text: &mut String, shape: &Shape) {
        let structure = match shape.named() {
            Some(place) => self.of(&place.clone()),
            None => String::new(),
        };
        let outline = shape.map_places(&|_| Place::root(""));
        _ = write!(text, "{outline:?}{structure}");
    }
}

/// The members of a type as one text, whatever their order in the document.
fn in_order(mut described: Vec<String>) -> String {
    described.sort_unstable();
    described.join(" ")
}
