//! Puts an answer together: the steps of a place, from the document to the emitted items.

use serde_json::Value;

use super::index::Element;
use super::query::Topic;
use super::{Explainer, Explanation, Item, Step, VERSION, request_of, rules};
use crate::emit::type_text;
use crate::ir::{Operation, Output, Param, ParamKind, Place, Shape, TypeBody};
use crate::names::{FunctionName, TypeName, derived, feature};
use crate::overlay::Correction;

/// How much of the JSON of a place is shown.
const SHOWN: usize = 400;

/// Explains a place of the document: all that it became, or what a type has of it.
///
/// # Errors
/// The document has no such place.
pub(super) fn about(explainer: &Explainer<'_>, topic: &Topic) -> Result<Explanation, String> {
    let pointer = topic.pointer.as_str();
    let document = &explainer.analysis.document.value;
    let Some(value) = document.pointer(pointer) else {
        let mut known = pointer;
        while document.pointer(known).is_none() {
            known = known.rfind('/').map_or("", |end| &known[..end]);
        }
        return Err(format!(
            "the document has no `{pointer}`; it goes as far as `{known}`"
        ));
    };
    let mut answer = Answer {
        explainer,
        steps: Vec::new(),
        items: Vec::new(),
    };
    answer.corrections(pointer);
    match explainer.index.closest(pointer) {
        Some((here, elements)) => {
            // What holds the type at this place is a part of the answer, and so is what it holds there.
            let holds = |one: &Place, other: &Place| {
                let definition = explainer.analysis.ir.get(one);
                definition.is_some_and(|found| found.body.references().contains(&other))
            };
            let is_meant = |element: &Element<'_>| match (&topic.of_type, element.of_type()) {
                (Some(one), Some(other)) => one == other || holds(one, other) || holds(other, one),
                _ => true,
            };
            for element in elements.iter().filter(|element| is_meant(element)) {
                answer.element(*element);
            }
            if let Some(part) = rules::part(&pointer[here.len()..]) {
                answer.step("lower", format!("{part} (decided at {here})"));
            }
        }
        None => {
            if pointer == "/info/version" {
                answer.emitted(&[VERSION.to_owned()]);
            }
            answer.step("lower", rules::elsewhere(pointer).to_owned());
        }
    }
    Ok(Explanation {
        pointer: pointer.to_owned(),
        document: brief(value),
        steps: answer.steps,
        items: answer.items,
    })
}

struct Answer<'e, 'a> {
    explainer: &'e Explainer<'a>,
    steps: Vec<Step>,
    items: Vec<Item>,
}

impl Answer<'_, '_> {
    fn step(&mut self, stage: &'static str, text: String) {
        let step = Step { stage, text };
        // What a component became at several keys, it became by the same rules.
        if !self.steps.contains(&step) {
            self.steps.push(step);
        }
    }

    /// Notes those of some items that were emitted.
    fn emitted(&mut self, paths: &[String]) {
        for path in paths {
            if let Some(item) = self.explainer.items.find(path)
                && !self.items.contains(&item)
            {
                self.items.push(item);
            }
        }
    }

    /// What the overlay did there, or around it within the same schema or operation.
    fn corrections(&mut self, pointer: &str) {
        let concerns = |place: &String| {
            let is_around = is_within(pointer, place) && place.matches('/').count() >= 3;
            is_within(place, pointer) || is_around
        };
        let corrections = self.explainer.analysis.corrections.iter();
        let found: Vec<&Correction> = corrections
            .filter(|correction| correction.places.iter().any(concerns))
            .collect();
        for correction in found {
            let what = if correction.removes {
                "removes"
            } else {
                "changes"
            };
            let why = correction.description.as_deref().unwrap_or_default();
            self.step(
                "overlay",
                format!(
                    "action {} {what} `{}`: {}",
                    correction.action + 1,
                    correction.target,
                    why.trim()
                ),
            );
        }
    }

    fn element(&mut self, element: Element<'_>) {
        match element {
            Element::Operation(operation) => self.operation(operation),
            Element::PathParam(operation, turn) => {
                let param = &operation.path_params[turn];
                self.step(
                    "lower",
                    format!(
                        "an argument of the function, `{}`: {}",
                        self.rust(&param.shape),
                        rules::shape(&param.shape)
                    ),
                );
                self.emitted(&functions(self.explainer, operation));
            }
            Element::Param(operation, turn) => {
                let names = self.explainer.analysis.names.params.get(&operation.id);
                let member = names.and_then(|names| names.get(turn));
                let (requests, functions) = (
                    requests(self.explainer, operation),
                    functions(self.explainer, operation),
                );
                let name = member.map_or("", String::as_str);
                self.param(&operation.params[turn], name, &requests, &functions);
            }
            Element::Output(operation) => self.output(operation),
            Element::Error(operation) => self.error(operation),
            Element::Type(place) => self.type_(place),
            Element::Member(place, turn) => self.member(place, turn),
            Element::Constant(place, turn) => {
                if let TypeBody::Record(record) = &self.explainer.analysis.ir.types[place].body {
                    let constant = &record.constants[turn];
                    self.step(
                        "lower",
                        format!(
                            "a required property with a single value is a constant of the shape, `{}`: checked for nobody, stored nowhere",
                            constant.name
                        ),
                    );
                }
                self.emitted(&[self.name(place)]);
            }
        }
    }

    fn operation(&mut self, operation: &Operation) {
        self.step(
            "lower",
            format!(
                "`{}`: {} {}, sent as {:?} to {:?}, with {} parameters",
                operation.id,
                operation.method.as_str(),
                operation.path,
                operation.encoding,
                operation.base,
                operation.params.len()
            ),
        );
        let analysis = self.explainer.analysis;
        let named = functions(self.explainer, operation);
        let origin = match self.explainer.lock.operations.get(&operation.id) {
            Some(_) => format!("its line in the lock, `operation {}`", operation.id),
            None => "new: by the fixed words of its path".to_owned(),
        };
        self.step("names", format!("`{}`, from {origin}", named.join("`, `")));
        let first = analysis.names.operations.get(&operation.id);
        let first = first.and_then(|functions| functions.first());
        if let Some(root) = first.and_then(|function| analysis.names.root_of(&function.module)) {
            self.step(
                "features",
                format!("`{}`, the shortest module with functions", feature(root)),
            );
        }
        self.emitted(&named);
        self.emitted(&requests(self.explainer, operation));
    }

    fn output(&mut self, operation: &Operation) {
        let (rule, named) = match &operation.output {
            Output::Value(shape) => {
                let rule = format!(
                    "answers with `{}`: {}",
                    self.rust(shape),
                    rules::shape(shape)
                );
                (rule, shape.named())
            }
            Output::Nothing => ("an empty object is `()`".to_owned(), None),
            Output::Download => (
                "an answer that is not JSON is a `Download`, read as it arrives".to_owned(),
                None,
            ),
        };
        self.step("lower", rule);
        self.emitted(&functions(self.explainer, operation));
        if let Some(place) = named {
            self.emitted(&[self.name(place)]);
        }
    }

    fn error(&mut self, operation: &Operation) {
        self.step(
            "lower",
            "the body of an error: a record is what all operations share, a union is the request's own".to_owned(),
        );
        if let Some(place) = &operation.error {
            self.emitted(&[self.name(place)]);
        }
        self.emitted(&requests(self.explainer, operation));
    }

    fn type_(&mut self, place: &Place) {
        let analysis = self.explainer.analysis;
        let definition = &analysis.ir.types[place];
        self.step("lower", rules::body(&definition.body));
        let name = &analysis.names.types[place];
        if definition.places.len() > 1 {
            self.step("share", rules::shared(definition));
        }
        self.step("names", self.type_name(place, name));
        let features: Vec<String> = match analysis.names.owners.get(place) {
            Some(root) => vec![feature(root)],
            None => {
                let needed = analysis.features.of_shared(place).into_iter();
                needed.map(|module| feature(module)).collect()
            }
        };
        self.step(
            "features",
            match features.as_slice() {
                [] => "always there: no feature uses it".to_owned(),
                [only] => format!("there with `{only}`"),
                several => format!("there with any of `{}`", several.join("`, `")),
            },
        );
        self.emitted(&[name.to_string()]);
        if matches!(definition.body, TypeBody::Params(_)) {
            self.emitted(&[format!("{name}::new")]);
        }
    }

    /// The path of a type, where it comes from, and the paths that lead to it besides.
    fn type_name(&self, place: &Place, name: &TypeName) -> String {
        let definition = &self.explainer.analysis.ir.types[place];
        let of_lock = |place: &&Place| self.explainer.lock.types.get(*place) == Some(name);
        let places = definition.places.iter();
        let locked: Vec<&Place> = places.filter(of_lock).collect();
        let origin = match locked.as_slice() {
            [] => format!("new: the keys of `{place}`"),
            [only] => format!("the line of the lock `type {only} = {name}`"),
            [first, more @ ..] => format!(
                "the lock, in which it is the type of {} places: `type {first} = {name}` and {}",
                locked.len(),
                count(more.len(), "more line")
            ),
        };
        let joined = match definition.places.len() - locked.len() {
            0 => String::new(),
            _ if locked.is_empty() => String::new(),
            new => format!("; new there: {}", count(new, "place")),
        };
        let aliases = self.explainer.analysis.names.aliases.iter();
        let aliases: Vec<String> = aliases
            .filter(|(_, alias)| alias.target == *place)
            .map(|(path, _)| format!("`{path}`"))
            .collect();
        let besides = match aliases.is_empty() {
            true => String::new(),
            false => format!("; also {}", rules::some(aliases)),
        };
        format!("`{name}`, from {origin}{joined}{besides}")
    }

    fn member(&mut self, place: &Place, turn: usize) {
        let analysis = self.explainer.analysis;
        let owner = self.name(place);
        let members = &analysis.names.members[place];
        let member = members.get(turn).map_or("", String::as_str);
        let path = format!("{owner}::{member}");
        match &analysis.ir.types[place].body {
            TypeBody::Record(record) => {
                let field = &record.fields[turn];
                self.step(
                    "lower",
                    format!(
                        "a field, `{}`: {}",
                        self.rust(&field.shape),
                        rules::field(field)
                    ),
                );
                if field.boxed {
                    self.step("place in memory", rules::boxed(field).to_owned());
                }
                self.emitted(&[path]);
            }
            TypeBody::Params(params) => {
                self.param(
                    &params.params[turn],
                    member,
                    std::slice::from_ref(&owner),
                    &[format!("{owner}::new")],
                );
            }
            TypeBody::Enum(found) => {
                self.step(
                    "lower",
                    format!("the value `{}` of an open enum", found.values[turn]),
                );
                self.emitted(&[path]);
            }
            TypeBody::Union(_) => {
                self.step("lower", "an arm of a union".to_owned());
                self.emitted(&[path]);
            }
            TypeBody::Choice(_) => {
                self.step("lower", "an alternative of what can be sent".to_owned());
                self.emitted(&[path, owner]);
            }
            TypeBody::Merge(_) => {}
        }
    }

    /// A parameter: a setter of its owner, or an argument of what makes one.
    fn param(&mut self, param: &Param, member: &str, owners: &[String], makers: &[String]) {
        let rust = param
            .shape()
            .map(|shape| format!("`{}`, ", self.rust(shape)));
        self.step(
            "lower",
            format!(
                "a parameter, {}{}",
                rust.unwrap_or_default(),
                rules::param(&param.kind, param.clearable)
            ),
        );
        let of_owners = |method: &str| -> Vec<String> {
            let owners = owners.iter();
            owners.map(|owner| format!("{owner}::{method}")).collect()
        };
        match param.kind {
            ParamKind::Optional(_) => {
                self.emitted(&of_owners(member));
                self.emitted(&of_owners(&derived::clear(member)));
                if self.items.is_empty() {
                    // `expand` is a method of every request.
                    self.emitted(owners);
                }
            }
            ParamKind::Required(..) | ParamKind::Constant(_) => self.emitted(makers),
        }
    }

    fn name(&self, place: &Place) -> String {
        let name = self.explainer.analysis.names.types.get(place);
        name.map(ToString::to_string).unwrap_or_default()
    }

    /// A shape as a Rust type, by paths from the crate's root.
    fn rust(&self, shape: &Shape) -> String {
        let analysis = self.explainer.analysis;
        type_text(&analysis.ir, &analysis.names, &analysis.features, shape)
    }
}

/// `1 line`, `2 lines`.
fn count(number: usize, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

/// Whether a pointer is another one, or leads into it.
fn is_within(pointer: &str, other: &str) -> bool {
    let rest = pointer.strip_prefix(other);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn named<'a>(explainer: &Explainer<'a>, operation: &Operation) -> &'a [FunctionName] {
    let functions = explainer.analysis.names.operations.get(&operation.id);
    functions.map_or(&[], Vec::as_slice)
}

fn functions(explainer: &Explainer<'_>, operation: &Operation) -> Vec<String> {
    let functions = named(explainer, operation).iter();
    functions.map(ToString::to_string).collect()
}

/// The types of an operation's requests.
fn requests(explainer: &Explainer<'_>, operation: &Operation) -> Vec<String> {
    named(explainer, operation).iter().map(request_of).collect()
}

/// The JSON of a place on one line, without descriptions and without what is inside properties.
fn brief(value: &Value) -> String {
    fn outline(value: &Value, depth: usize) -> Value {
        match value {
            Value::Object(members) if depth > 3 && !members.is_empty() => Value::from("{…}"),
            Value::Object(members) => members
                .iter()
                .filter(|(key, value)| !(*key == "description" && value.is_string()))
                .map(|(key, value)| (key.clone(), outline(value, depth + 1)))
                .collect(),
            Value::Array(items) if depth > 3 && !items.is_empty() => Value::from("[…]"),
            Value::Array(items) => items.iter().map(|item| outline(item, depth + 1)).collect(),
            other => other.clone(),
        }
    }
    let text = outline(value, 0).to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
