//! What became of which place of the document.

use std::collections::HashMap;

use serde_json::Value;

use crate::Analysis;
use crate::diagnostic::child;
use crate::ir::{Operation, Place, TypeBody, TypeDef};

/// A thing of the IR.
#[derive(Debug, Clone, Copy)]
pub(super) enum Element<'a> {
    Operation(&'a Operation),
    /// A parameter in the path, by its turn.
    PathParam(&'a Operation, usize),
    /// A parameter of the query or the body, by its turn.
    Param(&'a Operation, usize),
    Output(&'a Operation),
    Error(&'a Operation),
    Type(&'a Place),
    /// A field, a setter, a value or an alternative of a type, by its turn.
    Member(&'a Place, usize),
    /// A property of a record that is the same in every object, by its turn.
    Constant(&'a Place, usize),
}

/// All of them, by pointer. Where a property has a type of its own, the property comes first.
pub(super) struct Index<'a>(HashMap<String, Vec<Element<'a>>>);

impl<'a> Index<'a> {
    pub(super) fn new(analysis: &'a Analysis) -> Self {
        let mut index = Self(HashMap::new());
        let document = &analysis.document.value;
        for operation in analysis.ir.operations.values() {
            index.operation(document, operation);
        }
        let types = || analysis.ir.types.iter();
        for (place, definition) in types() {
            for pointer in &definition.pointers {
                if let Some(schema) = document.pointer(pointer) {
                    index.members(pointer, schema, place, definition);
                }
            }
        }
        for (place, definition) in types() {
            for pointer in &definition.pointers {
                index.note(pointer.clone(), Element::Type(place));
            }
        }
        index
    }

    /// What became of a place, or of the closest one around it that became something; with its pointer.
    pub(super) fn closest<'p>(&self, pointer: &'p str) -> Option<(&'p str, &[Element<'a>])> {
        let mut here = pointer;
        loop {
            if let Some(found) = self.0.get(here) {
                return Some((here, found));
            }
            here = &here[..here.rfind('/')?];
        }
    }

    /// The first of the places that became a member of a type.
    pub(super) fn pointer_of_member(&self, place: &Place, turn: usize) -> Option<String> {
        let is_it = |element: &Element<'_>| matches!(element, Element::Member(other, at) if *other == place && *at == turn);
        let places = self.0.iter();
        let found = places.filter(|(_, elements)| elements.iter().any(is_it));
        found.map(|(pointer, _)| pointer.clone()).min()
    }

    fn note(&mut self, pointer: String, element: Element<'a>) {
        self.0.entry(pointer).or_default().push(element);
    }

    fn operation(&mut self, document: &Value, operation: &'a Operation) {
        let pointer = &operation.pointer;
        let Some(source) = document.pointer(pointer) else {
            return;
        };
        self.note(pointer.clone(), Element::Operation(operation));
        for (part, element) in [
            ("responses/200", Element::Output(operation)),
            ("responses/default", Element::Error(operation)),
        ] {
            self.note(format!("{pointer}/{part}"), element);
        }
        let param = |name: &str| {
            let found = operation.params.iter().position(|it| it.name == name);
            found.map(|turn| Element::Param(operation, turn))
        };
        for (turn, parameter) in array(&source["parameters"]).enumerate() {
            let name = parameter["name"].as_str().unwrap_or_default();
            let in_path = operation.path_params.iter().position(|it| it.name == name);
            let element = match in_path {
                Some(turn) if parameter["in"] == "path" => {
                    Some(Element::PathParam(operation, turn))
                }
                _ => param(name),
            };
            if let Some(element) = element {
                self.note(format!("{pointer}/parameters/{turn}"), element);
            }
        }
        for (media_type, media) in object(&source["requestBody"]["content"]) {
            let content = child(&format!("{pointer}/requestBody/content"), media_type);
            for (name, _) in object(&media["schema"]["properties"]) {
                if let Some(element) = param(name) {
                    self.note(
                        child(&format!("{content}/schema/properties"), name),
                        element,
                    );
                }
            }
        }
    }

    fn members(
        &mut self,
        pointer: &str,
        schema: &Value,
        place: &'a Place,
        definition: &'a TypeDef,
    ) {
        let properties = || object(&schema["properties"]).map(|(name, _)| name);
        let at = |name: &str| child(&child(pointer, "properties"), name);
        match &definition.body {
            TypeBody::Record(record) => {
                for name in properties() {
                    let field = record.fields.iter().position(|it| it.name == *name);
                    let constant = record.constants.iter().position(|it| it.name == *name);
                    let element = field
                        .map(|turn| Element::Member(place, turn))
                        .or(constant.map(|turn| Element::Constant(place, turn)));
                    if let Some(element) = element {
                        self.note(at(name), element);
                    }
                }
            }
            TypeBody::Params(params) => {
                for name in properties() {
                    if let Some(turn) = params.params.iter().position(|it| it.name == *name) {
                        self.note(at(name), Element::Member(place, turn));
                    }
                }
            }
            TypeBody::Enum(found) => {
                for (index, value) in array(&schema["enum"]).enumerate() {
                    let turn = found
                        .values
                        .iter()
                        .position(|word| value.as_str() == Some(word));
                    if let Some(turn) = turn {
                        self.note(
                            format!("{pointer}/enum/{index}"),
                            Element::Member(place, turn),
                        );
                    }
                }
            }
            TypeBody::Union(union) => {
                for (at, arm) in arms(pointer, schema) {
                    let key = arm["$ref"].as_str().and_then(|it| it.rsplit('/').next());
                    let turn = union
                        .arms
                        .iter()
                        .map(|arm| &arm.place)
                        .chain(&union.fallback)
                        .position(|place| Some(place.as_str()) == key);
                    if let Some(turn) = turn {
                        self.note(at, Element::Member(place, turn));
                    }
                }
            }
            TypeBody::Choice(_) => {
                // The alternatives in their order; a list of words is one for each, the empty word clears and is none.
                let mut turn = 0;
                for (at, arm) in arms(pointer, schema) {
                    let words: Vec<&Value> = array(&arm["enum"]).collect();
                    match words.as_slice() {
                        [only] if only.as_str() == Some("") => {}
                        [] => {
                            self.note(at, Element::Member(place, turn));
                            turn += 1;
                        }
                        several => {
                            for (index, _) in several.iter().enumerate() {
                                self.note(
                                    format!("{at}/enum/{index}"),
                                    Element::Member(place, turn),
                                );
                                turn += 1;
                            }
                        }
                    }
                }
            }
            TypeBody::Merge(_) => {}
        }
    }
}

/// The alternatives of a schema, each with its pointer.
fn arms<'v>(pointer: &str, schema: &'v Value) -> Vec<(String, &'v Value)> {
    ["anyOf", "oneOf"]
        .iter()
        .flat_map(|keyword| {
            array(&schema[*keyword])
                .enumerate()
                .map(move |(index, arm)| (format!("{pointer}/{keyword}/{index}"), arm))
        })
        .collect()
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}
