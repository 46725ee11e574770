//! What became of which place of the document.

use std::collections::HashMap;

use serde_json::Value;

use crate::Analysis;
use crate::diagnostic::child;
use crate::ir::{Choice, ChoiceArm, Operation, Place, TypeBody, TypeDef};

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

impl Element<'_> {
    /// The type that it is, or is a part of.
    pub(super) fn of_type(&self) -> Option<&Place> {
        match self {
            Self::Type(place) | Self::Member(place, _) | Self::Constant(place, _) => Some(place),
            _ => None,
        }
    }
}

/// All of them, by pointer: several where a component is used at several keys. Where a property has a type of its own, the property
/// comes first.
pub(super) struct Index<'a> {
    elements: HashMap<String, Vec<Element<'a>>>,
    /// The types that a schema became, by its pointer.
    types: HashMap<&'a str, Vec<&'a Place>>,
}

impl<'a> Index<'a> {
    pub(super) fn new(analysis: &'a Analysis) -> Self {
        let mut index = Self {
            elements: HashMap::new(),
            types: HashMap::new(),
        };
        let document = &analysis.document.value;
        for operation in analysis.ir.operations.values() {
            index.operation(document, operation);
        }
        let types = || {
            let types = analysis.ir.types.iter();
            types.flat_map(|(place, definition)| {
                let pointers = definition.pointers.iter();
                pointers.map(move |pointer| (pointer, place, definition))
            })
        };
        for (pointer, place, _) in types() {
            index.types.entry(pointer).or_default().push(place);
        }
        for (pointer, place, definition) in types() {
            if let Some(schema) = document.pointer(pointer) {
                index.members(pointer, schema, place, definition);
            }
        }
        for (pointer, place, _) in types() {
            index.note(pointer.clone(), Element::Type(place));
        }
        index
    }

    /// What became of a place, or of the closest one around it that became something; with its pointer.
    pub(super) fn closest<'p>(&self, pointer: &'p str) -> Option<(&'p str, &[Element<'a>])> {
        let mut here = pointer;
        loop {
            if let Some(found) = self.elements.get(here) {
                return Some((here, found));
            }
            here = &here[..here.rfind('/')?];
        }
    }

    /// The first of the places that became a member of a type.
    pub(super) fn pointer_of_member(&self, place: &Place, turn: usize) -> Option<String> {
        let is_it = |element: &Element<'_>| matches!(element, Element::Member(other, at) if *other == place && *at == turn);
        let places = self.elements.iter();
        let found = places.filter(|(_, elements)| elements.iter().any(is_it));
        found.map(|(pointer, _)| pointer.clone()).min()
    }

    fn note(&mut self, pointer: String, element: Element<'a>) {
        self.elements.entry(pointer).or_default().push(element);
    }

    /// Whether a schema became this type.
    fn became(&self, pointer: &str, place: &Place) -> bool {
        let types = self.types.get(pointer);
        types.is_some_and(|types| types.contains(&place))
    }

    /// The pointer of a parameter of an operation.
    pub(super) fn pointer_of_param(&self, operation: &Operation, name: &str) -> Option<String> {
        let is_it = |element: &Element<'_>| match element {
            Element::Param(other, turn) => {
                other.id == operation.id && other.params[*turn].name == name
            }
            _ => false,
        };
        let mut places = self.elements.iter();
        let found = places.find(|(_, elements)| elements.iter().any(is_it));
        found.map(|(pointer, _)| pointer.clone())
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
                    let component = arm["$ref"].as_str().unwrap_or_default();
                    let component = component.trim_start_matches('#');
                    let mut places = union
                        .arms
                        .iter()
                        .map(|arm| &arm.place)
                        .chain(&union.fallback);
                    if let Some(turn) = places.position(|it| self.became(component, it)) {
                        self.note(at, Element::Member(place, turn));
                    }
                }
            }
            TypeBody::Choice(choice) => {
                for (at, arm) in arms(pointer, schema) {
                    self.alternative(at, arm, place, choice);
                }
            }
            TypeBody::Merge(_) => {}
        }
    }

    /// One of the alternatives of a choice: words, one each, an object, or another value. The empty word clears and is none.
    fn alternative(&mut self, at: String, arm: &Value, place: &'a Place, choice: &Choice) {
        let words: Vec<&Value> = array(&arm["enum"]).collect();
        if words.is_empty() {
            let turn = choice.arms.iter().position(|it| match it {
                ChoiceArm::Object(_, place) => self.became(&at, place),
                ChoiceArm::Value(shape) => match shape.named() {
                    Some(place) => {
                        self.became(&at, place) || self.became(&format!("{at}/items"), place)
                    }
                    None => arm["properties"].is_null(),
                },
                ChoiceArm::Word(_) => false,
            });
            if let Some(turn) = turn {
                self.note(at, Element::Member(place, turn));
            }
            return;
        }
        for (index, word) in words.into_iter().enumerate() {
            let is_it =
                |it: &ChoiceArm| matches!(it, ChoiceArm::Word(text) if word.as_str() == Some(text));
            if let Some(turn) = choice.arms.iter().position(is_it) {
                self.note(format!("{at}/enum/{index}"), Element::Member(place, turn));
            }
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
