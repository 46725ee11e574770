//! The form of an operation: its parameters as fields to be filled in.
//!
//! The catalog says what Rust takes. Where a type serves several operations, the document says what this one takes of it, and within
//! which limits.

mod example;

use serde::Serialize;
use stripe_mock::model::{self, Additional, Kind as Schema, Model, SchemaId, Segment};

pub use self::example::{Examples, example};
use crate::Error;
use crate::catalog::{Catalog, Held, Operation, Param, ParamKind, Shape, TypeBody, TypeId};

/// The form of an operation.
#[derive(Debug, Clone, Serialize)]
pub struct Form {
    /// The `operationId`.
    pub id: String,
    /// The HTTP method.
    pub method: &'static str,
    /// The path with its parameters in braces.
    pub template: String,
    /// The server.
    pub host: &'static str,
    /// The function in Rust.
    pub function: String,
    /// The Rust type of a success.
    pub output: String,
    /// The summary, as one line of Markdown.
    pub summary: String,
    /// The description, as Markdown.
    pub doc: String,
    /// Whether Stripe advises against the operation.
    pub deprecated: bool,
    /// Whether values have the types of JSON, or are the texts of a form.
    pub json: bool,
    /// Whether `expand` can be given.
    pub expand: bool,
    /// The parameters in the path.
    pub path: Vec<Field>,
    /// All other parameters, the required ones first.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// Whether it must be given.
    pub required: bool,
    /// Whether it can be cleared.
    pub clear: bool,
    /// Whether it must not be in a link.
    pub secret: bool,
    /// Whether Stripe advises against it.
    pub deprecated: bool,
    /// The description, as Markdown.
    pub doc: String,
    /// What it takes.
    #[serde(flatten)]
    pub kind: Kind,
}

/// What a field takes.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "as in the catalog")]
pub enum Kind {
    Bool,
    Integer {
        least: Option<i64>,
    },
    Float,
    Text {
        longest: Option<u32>,
        id_of: Option<String>,
    },
    Timestamp,
    DateTime,
    Decimal,
    Currency,
    IntegerText,
    File,
    Any,
    Constant {
        value: serde_json::Value,
    },
    Enum {
        values: Vec<String>,
    },
    List {
        item: Box<Kind>,
    },
    Map {
        value: Box<Kind>,
    },
    Clearable {
        held: Box<Kind>,
    },
    Range {
        bound: Box<Kind>,
    },
    Object {
        fields: Vec<Field>,
    },
    Choice {
        arms: Vec<Alternative>,
    },
}

/// An alternative of a choice.
#[derive(Debug, Clone, Serialize)]
pub struct Alternative {
    /// What it is called.
    pub label: String,
    /// What it takes.
    #[serde(flatten)]
    pub kind: Kind,
}

/// The form of an operation.
///
/// # Errors
/// There is no such operation.
pub fn form(id: &str) -> Result<Form, Error> {
    let catalog = Catalog::get()?;
    let model = Model::get().map_err(|error| Error::new(error.to_string()))?;
    let (Some(operation), Some(found)) = (catalog.operation(id), model.operation(id)) else {
        return Err(Error::new(format!("there is no operation `{id}`")));
    };
    let mut walk = Walk {
        catalog,
        model,
        above: Vec::new(),
    };
    let schemas = walk.arms(&[found.params]);
    let is_json = found.encoding == model::Encoding::Json;
    Ok(Form {
        id: operation.id.clone(),
        method: found.method.as_str(),
        template: found.path.clone(),
        host: found.base.host(),
        function: operation.function().to_owned(),
        output: operation.output_type.clone(),
        summary: operation.summary.clone(),
        doc: operation.doc.clone(),
        deprecated: operation.deprecated,
        json: is_json,
        expand: operation.expand,
        path: path(model, operation, found),
        fields: walk.fields(&operation.params, &schemas),
    })
}

fn path(model: &Model, operation: &Operation, found: &model::Operation) -> Vec<Field> {
    let params = operation.path.iter();
    params
        .map(|param| {
            let mut segments = found.segments.iter();
            let longest = segments.find_map(|segment| match segment {
                Segment::Parameter(name, schema) if *name == param.name => {
                    longest(model, &[*schema])
                }
                _ => None,
            });
            Field {
                name: param.name.clone(),
                required: true,
                clear: false,
                secret: false,
                deprecated: false,
                doc: param.doc.clone(),
                kind: Kind::Text {
                    longest,
                    id_of: None,
                },
            }
        })
        .collect()
}

struct Walk {
    catalog: &'static Catalog,
    model: &'static Model,
    /// The types that the current one is in.
    above: Vec<TypeId>,
}

impl Walk {
    /// The schemas without alternatives among them: the alternatives themselves.
    fn arms(&self, schemas: &[SchemaId]) -> Vec<SchemaId> {
        let mut arms = Vec::new();
        for schema in schemas {
            match self.model.kind(*schema) {
                Schema::AnyOf(inner) => arms.extend(self.arms(inner)),
                _ => arms.push(*schema),
            }
        }
        arms
    }

    fn fields(&mut self, params: &[Param], schemas: &[SchemaId]) -> Vec<Field> {
        let mut fields = Vec::new();
        for param in params {
            let of_key = self.property(schemas, &param.name);
            // The type serves other operations, too, and this one does not have the parameter.
            if of_key.is_empty() {
                continue;
            }
            let of_key = self.arms(&of_key);
            let kind = match &param.kind {
                ParamKind::ConstantText(text) => Kind::Constant {
                    value: text.as_str().into(),
                },
                ParamKind::ConstantBool(value) => Kind::Constant {
                    value: (*value).into(),
                },
                ParamKind::Required(shape, _) | ParamKind::Optional(shape) => {
                    self.kind(shape, &of_key)
                }
            };
            let secret = of_key.iter().any(|it| self.model.schema(*it).sensitive);
            fields.push(Field {
                name: param.name.clone(),
                required: !matches!(param.kind, ParamKind::Optional(_)),
                clear: param.clear.is_some(),
                secret: param.secret || secret,
                deprecated: param.deprecated,
                doc: param.doc.clone(),
                kind,
            });
        }
        fields.sort_by_key(|field| !field.required);
        fields
    }

    fn kind(&mut self, shape: &Shape, schemas: &[SchemaId]) -> Kind {
        match shape {
            Shape::Bool => Kind::Bool,
            Shape::Integer => Kind::Integer {
                least: schemas.iter().find_map(|it| match self.model.kind(*it) {
                    Schema::Integer { least, .. } => *least,
                    _ => None,
                }),
            },
            Shape::Float => Kind::Float,
            Shape::Text => Kind::Text {
                longest: longest(self.model, schemas),
                id_of: None,
            },
            Shape::Id(object) => Kind::Text {
                longest: longest(self.model, schemas),
                id_of: Some(object.clone()),
            },
            Shape::Timestamp => Kind::Timestamp,
            Shape::DateTime => Kind::DateTime,
            Shape::Decimal => Kind::Decimal,
            Shape::Currency => Kind::Currency,
            Shape::IntegerText => Kind::IntegerText,
            Shape::File => Kind::File,
            Shape::Any => Kind::Any,
            Shape::List(inner) => {
                let items = schemas.iter().filter_map(|it| match self.model.kind(*it) {
                    Schema::List(items) => Some(*items),
                    _ => None,
                });
                let items = self.arms(&items.collect::<Vec<_>>());
                Kind::List {
                    item: Box::new(self.kind(inner, &items)),
                }
            }
            Shape::Map(inner) => {
                let values =
                    schemas
                        .iter()
                        .filter_map(|it| match self.model.object(*it)?.additional {
                            Additional::Of(values) => Some(values),
                            _ => None,
                        });
                let values = self.arms(&values.collect::<Vec<_>>());
                Kind::Map {
                    value: Box::new(self.kind(inner, &values)),
                }
            }
            Shape::Clearable(inner) => Kind::Clearable {
                held: Box::new(self.kind(inner, schemas)),
            },
            Shape::Range(inner) => Kind::Range {
                bound: Box::new(self.kind(inner, schemas)),
            },
            Shape::Named(id) => self.named(*id, schemas),
        }
    }

    fn named(&mut self, id: TypeId, schemas: &[SchemaId]) -> Kind {
        if self.above.contains(&id) {
            return Kind::Any;
        }
        self.above.push(id);
        let catalog = self.catalog;
        let kind = match &catalog.type_of(id).body {
            TypeBody::Params(params) => self.object(params, schemas),
            TypeBody::Enum(values) => {
                let values = values.iter().map(|value| value.wire.clone());
                Kind::Enum {
                    values: values.filter(|value| self.takes(schemas, value)).collect(),
                }
            }
            TypeBody::Choice(arms) => Kind::Choice {
                arms: arms
                    .iter()
                    .map(|arm| Alternative {
                        label: arm.variant.clone(),
                        kind: match &arm.holds {
                            Held::Word(word) => Kind::Constant {
                                value: word.as_str().into(),
                            },
                            Held::Object(object) => self.named(*object, schemas),
                            Held::Value(shape) => self.kind(shape, schemas),
                        },
                    })
                    .collect(),
            },
        };
        self.above.pop();
        kind
    }

    /// An object. Where one type stands for several that nothing tells apart, each of them is an alternative.
    fn object(&mut self, params: &[Param], schemas: &[SchemaId]) -> Kind {
        let is_part = |id: &SchemaId| {
            let object = self.model.object(*id);
            object.is_some_and(|object| {
                let mut properties = object.properties.iter();
                properties.all(|it| params.iter().any(|param| param.name == it.name))
            })
        };
        let parts: Vec<SchemaId> = schemas.iter().copied().filter(is_part).collect();
        if parts.len() < 2 {
            return Kind::Object {
                fields: self.fields(params, schemas),
            };
        }
        let parts = parts.into_iter().map(|part| {
            let title = self.model.object(part).and_then(|it| it.title.clone());
            Alternative {
                label: title.unwrap_or_default(),
                kind: Kind::Object {
                    fields: self.fields(params, &[part]),
                },
            }
        });
        Kind::Choice {
            arms: parts.collect(),
        }
    }

    /// The schemas of a property of the objects among these.
    fn property(&self, schemas: &[SchemaId], name: &str) -> Vec<SchemaId> {
        let objects = schemas.iter().filter_map(|it| self.model.object(*it));
        let found = objects.filter_map(|object| object.property(name));
        found.map(|property| property.schema).collect()
    }

    /// Whether a text is one of those allowed.
    fn takes(&self, schemas: &[SchemaId], value: &str) -> bool {
        schemas.iter().any(|it| match self.model.kind(*it) {
            Schema::Text(text) => {
                text.values.is_empty() || text.values.iter().any(|it| it == value)
            }
            _ => false,
        })
    }
}

/// The largest number of characters that a text may have.
fn longest(model: &Model, schemas: &[SchemaId]) -> Option<u32> {
    let texts = schemas.iter().filter_map(|it| match model.kind(*it) {
        Schema::Text(text) if text.values.is_empty() => text.max_length,
        _ => None,
    });
    texts.max()
}
