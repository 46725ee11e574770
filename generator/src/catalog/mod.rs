//! The catalog: how Rust calls each operation, for programs that write Rust when they run.
//!
//! The contract is the same knowledge as Rust; this is it as data.

#[path = "../../../explorer/src/catalog/data.rs"]
pub mod data;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use self::data::{
    Arm, Catalog, EnumValue, Event, Held, Operation, Output, Param, ParamKind, PathParam, Shape,
    Type, TypeBody, TypeId,
};
use crate::Analysis;
use crate::emit::{is_expand, type_text};
use crate::ir::{self, Literal, Place};
use crate::names::{derived, feature};

/// Everything that it takes to write a call of each operation.
pub fn catalog(analysis: &Analysis) -> Catalog {
    let mut types = Types {
        analysis,
        paths: paths(analysis),
        ids: BTreeMap::new(),
        found: Vec::new(),
    };
    let operations = analysis.ir.operations.values();
    let operations = operations.map(|operation| types.operation(operation));
    let operations = operations.collect();
    // Types that a type leads to are added behind it.
    let mut bodies = Vec::new();
    while let Some(place) = types.found.get(bodies.len()).cloned() {
        let body = types.body(&place);
        let paths = types.paths.remove(&place).unwrap_or_default();
        bodies.push(Type { paths, body });
    }
    let events = analysis.ir.events.iter().flat_map(|events| &events.kinds);
    Catalog {
        api_version: analysis.ir.api_version.clone(),
        operations,
        types: bodies,
        events: events
            .map(|kind| Event {
                name: kind.name.clone(),
                object: kind.object.as_ref().map(|it| it.root_name().to_owned()),
            })
            .collect(),
    }
}

/// All paths of each type, its home first.
fn paths(analysis: &Analysis) -> BTreeMap<Place, Vec<String>> {
    let homes = analysis.names.types.iter();
    let mut paths: BTreeMap<Place, Vec<String>> = homes
        .map(|(place, name)| (place.clone(), vec![name.to_string()]))
        .collect();
    for (name, alias) in &analysis.names.aliases {
        if let Some(found) = paths.get_mut(&alias.target) {
            found.push(name.to_string());
        }
    }
    paths
}

struct Types<'a> {
    analysis: &'a Analysis,
    paths: BTreeMap<Place, Vec<String>>,
    ids: BTreeMap<Place, TypeId>,
    /// The place of each type, by its id.
    found: Vec<Place>,
}

impl Types<'_> {
    fn id(&mut self, place: &Place) -> TypeId {
        if let Some(id) = self.ids.get(place) {
            return *id;
        }
        let id = self.found.len();
        self.ids.insert(place.clone(), id);
        self.found.push(place.clone());
        id
    }

    fn operation(&mut self, operation: &ir::Operation) -> Operation {
        let Analysis {
            ir,
            names,
            features,
            ..
        } = self.analysis;
        let functions = names.operations.get(&operation.id);
        let functions = functions.map_or(&[][..], Vec::as_slice);
        let members = names.params.get(&operation.id);
        let members = members.map_or(&[][..], Vec::as_slice);
        let root = functions
            .first()
            .and_then(|function| names.root_of(&function.module));
        let sent = operation.params.iter().zip(members);
        let sent = sent.filter(|(param, _)| !is_expand(param));
        Operation {
            id: operation.id.clone(),
            functions: functions.iter().map(ToString::to_string).collect(),
            feature: root.map(|root| feature(root)).unwrap_or_default(),
            summary: operation.summary.clone(),
            doc: operation.doc.clone(),
            deprecated: operation.deprecated,
            path: operation.path_params.iter().map(path_param).collect(),
            params: sent
                .map(|(param, member)| self.param(param, member))
                .collect(),
            expand: operation.params.iter().any(is_expand),
            output: match &operation.output {
                ir::Output::Value(
                    ir::Shape::ListPage(_) | ir::Shape::SearchPage(_) | ir::Shape::V2Page(_),
                ) => Output::Page,
                ir::Output::Value(_) => Output::Value,
                ir::Output::Nothing => Output::Nothing,
                ir::Output::Download => Output::Download,
            },
            output_type: match &operation.output {
                ir::Output::Value(shape) => type_text(ir, names, features, shape),
                ir::Output::Nothing => "()".to_owned(),
                ir::Output::Download => "Download".to_owned(),
            },
        }
    }

    fn param(&mut self, param: &ir::Param, member: &str) -> Param {
        Param {
            name: param.name.clone(),
            member: member.to_owned(),
            kind: match &param.kind {
                ir::ParamKind::Constant(Literal::Text(text)) => {
                    ParamKind::ConstantText(text.clone())
                }
                ir::ParamKind::Constant(Literal::Bool(value)) => ParamKind::ConstantBool(*value),
                ir::ParamKind::Required(shape, turn) => {
                    ParamKind::Required(self.shape(shape), *turn)
                }
                ir::ParamKind::Optional(shape) => ParamKind::Optional(self.shape(shape)),
            },
            clear: param.clearable.then(|| derived::clear(member)),
            secret: param.secret,
            deprecated: param.deprecated,
            doc: param.doc.clone(),
        }
    }

    fn body(&mut self, place: &Place) -> TypeBody {
        let names = &self.analysis.names;
        let members = names.members.get(place).map_or(&[][..], Vec::as_slice);
        match &self.analysis.ir.types[place].body {
            ir::TypeBody::Params(params) => {
                let params = params.params.iter().zip(members);
                TypeBody::Params(
                    params
                        .map(|(param, member)| self.param(param, member))
                        .collect(),
                )
            }
            ir::TypeBody::Choice(choice) => {
                let arms = choice.arms.iter().zip(members);
                TypeBody::Choice(arms.map(|(arm, variant)| self.arm(arm, variant)).collect())
            }
            ir::TypeBody::Enum(found) => {
                let values = found.values.iter().zip(members);
                TypeBody::Enum(
                    values
                        .map(|(wire, variant)| EnumValue {
                            wire: wire.clone(),
                            variant: variant.clone(),
                        })
                        .collect(),
                )
            }
            // What Stripe sends is no parameter.
            ir::TypeBody::Record(_) | ir::TypeBody::Union(_) | ir::TypeBody::Merge(_) => {
                TypeBody::Params(Vec::new())
            }
        }
    }

    fn arm(&mut self, arm: &ir::ChoiceArm, variant: &str) -> Arm {
        Arm {
            variant: variant.to_owned(),
            holds: match arm {
                ir::ChoiceArm::Word(word) => Held::Word(word.clone()),
                ir::ChoiceArm::Object(_, place) => Held::Object(self.id(place)),
                ir::ChoiceArm::Value(shape) => Held::Value(self.shape(shape)),
            },
        }
    }

    fn shape(&mut self, shape: &ir::Shape) -> Shape {
        let mut inner = |shape: &ir::Shape| Box::new(self.shape(shape));
        match shape {
            ir::Shape::Bool => Shape::Bool,
            ir::Shape::Integer => Shape::Integer,
            ir::Shape::Float => Shape::Float,
            ir::Shape::Timestamp => Shape::Timestamp,
            ir::Shape::DateTime => Shape::DateTime,
            ir::Shape::Decimal => Shape::Decimal,
            ir::Shape::Currency => Shape::Currency,
            ir::Shape::IntegerText => Shape::IntegerText,
            ir::Shape::File => Shape::File,
            ir::Shape::Object | ir::Shape::Any => Shape::Any,
            ir::Shape::Id(object) | ir::Shape::Expandable(object) => Shape::Id(object.clone()),
            ir::Shape::List(shape) => Shape::List(inner(shape)),
            ir::Shape::Map(shape) => Shape::Map(inner(shape)),
            ir::Shape::Clearable(shape) => Shape::Clearable(inner(shape)),
            ir::Shape::Range(shape) => Shape::Range(inner(shape)),
            ir::Shape::Named(place) => Shape::Named(self.id(place)),
            ir::Shape::Text
            | ir::Shape::ExpandableAny
            | ir::Shape::MaybeDeleted(_)
            | ir::Shape::ListPage(_)
            | ir::Shape::SearchPage(_)
            | ir::Shape::V2Page(_) => Shape::Text,
        }
    }
}

fn path_param(param: &ir::PathParam) -> PathParam {
    PathParam {
        name: param.name.clone(),
        doc: param.doc.clone(),
    }
}
