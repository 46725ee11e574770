//! Types: what is received, what is sent, and the enums that serve both.

use serde::Serialize;

use super::Place;

/// A type, with what the document says about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TypeDef {
    /// The description, as Markdown.
    pub doc: String,
    /// The JSON pointer of the place that identifies the type.
    pub pointer: String,
    /// Every place of the document that this one type serves, the identifying one included.
    pub places: Vec<Place>,
    /// The JSON pointers of all schemas that became this type.
    pub pointers: Vec<String>,
    /// What it is.
    pub body: TypeBody,
}

/// What a place has itself of a type that has more, for the sake of other places.
#[derive(Debug, Clone, Serialize)]
pub struct Own {
    /// The place.
    pub place: Place,
    /// The place that identifies the type; for an operation, its own.
    pub identity: Place,
    /// What the place has. It refers to what other places have themselves as the types of an [`Ir`](super::Ir) refer to each other.
    pub body: TypeBody,
}

/// The kinds of type.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum TypeBody {
    /// An object that Stripe sends.
    Record(Record),
    /// One of several records, told apart by a constant in each.
    Union(Union),
    /// Records that nothing tells apart: replaced by one record before names are given.
    Merge(Merge),
    /// An object that Stripe receives.
    Params(Params),
    /// One of several kinds of value that Stripe receives.
    Choice(Choice),
    /// A closed list in the document, an open one in the client.
    Enum(OpenEnum),
}

/// An object that Stripe sends.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Record {
    /// The component schemas that this record stands for: none for one that is written in place,
    /// several for a merged one.
    pub schemas: Vec<String>,
    /// Properties with the same value in every object.
    pub constants: Vec<Constant>,
    /// All other properties, in the document's order.
    pub fields: Vec<Field>,
    /// The properties that the document lists as expandable, or as holding such.
    pub expandable: Vec<String>,
    /// The ways from an object of the API to what can be expanded in it.
    pub expansions: Vec<Expansion>,
    /// The union or record that takes this one's place once it is deleted.
    pub deleted_twin: Option<Place>,
}

impl Record {
    /// The value of the `object` constant.
    pub fn object(&self) -> Option<&str> {
        self.constant("object")
    }

    /// The text of a constant, by its name on the wire.
    pub fn constant(&self, name: &str) -> Option<&str> {
        self.constants
            .iter()
            .find(|constant| constant.name == name)
            .and_then(|constant| match &constant.value {
                Literal::Text(text) => Some(text.as_str()),
                Literal::Bool(_) => None,
            })
    }

    /// The value of a constant, by its name on the wire.
    pub fn constant_value(&self, name: &str) -> Option<&Literal> {
        let mut constants = self.constants.iter();
        Some(&constants.find(|constant| constant.name == name)?.value)
    }

    /// Whether this is what is left of a deleted object.
    pub fn is_deleted(&self) -> bool {
        self.constants
            .iter()
            .any(|constant| constant.name == "deleted" && constant.value == Literal::Bool(true))
    }

    /// A field, by its name on the wire.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A way from an object to something in it that can be expanded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Expansion {
    /// The properties on the way, with dots between them.
    pub path: String,
    /// What is there: a reference, or a list of objects that have ids.
    pub target: Shape,
}

/// A property with a single possible value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Constant {
    /// The name on the wire.
    pub name: String,
    /// The value.
    pub value: Literal,
}

/// A value that stands in the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Literal {
    /// A string.
    Text(String),
    /// `true` or `false`.
    Bool(bool),
}

/// A property of a record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// What it holds.
    pub shape: Shape,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// Whether it must never be printed.
    pub secret: bool,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Whether the struct keeps it behind a pointer.
    pub boxed: bool,
    /// The description, as Markdown.
    pub doc: String,
}

impl Field {
    /// Whether an object may be without it.
    pub fn is_optional(&self) -> bool {
        !self.required || self.nullable
    }
}

/// One of several records.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Union {
    /// The component schema that this union is, if it is one.
    pub schema: Option<String>,
    /// The property whose value tells the arms apart; dots lead into nested objects.
    pub discriminator: String,
    /// The arms with a value of their own.
    pub arms: Vec<Arm>,
    /// The arm that takes every other value, if the document has one.
    pub fallback: Option<Place>,
    /// The union that takes this one's place once its object is deleted.
    pub deleted_twin: Option<Place>,
}

/// An arm of a [`Union`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Arm {
    /// The discriminator's value.
    pub value: String,
    /// Whether the object must also say `deleted: true`.
    pub deleted: bool,
    /// The record.
    pub place: Place,
}

/// Records that nothing tells apart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Merge {
    /// The records, in the document's order.
    pub arms: Vec<Place>,
}

/// An object that Stripe receives.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Params {
    /// Its properties, in the document's order.
    pub params: Vec<Param>,
    /// The names of the properties of each alternative, where it stands for several that nothing tells apart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Vec<String>>,
}

/// A parameter: a property that Stripe receives.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Param {
    /// The name on the wire.
    pub name: String,
    /// What kind of parameter it is.
    pub kind: ParamKind,
    /// Whether it can be cleared.
    pub clearable: bool,
    /// Whether it must never be printed.
    pub secret: bool,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// The description, as Markdown.
    pub doc: String,
}

/// The kinds of parameter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum ParamKind {
    /// Has one possible value and must be sent: sent by itself.
    Constant(Literal),
    /// Must be sent. The number is its turn among the required ones.
    Required(Shape, usize),
    /// May be sent.
    Optional(Shape),
}

impl Param {
    /// Its turn among the required ones, if it is one.
    pub fn turn(&self) -> Option<usize> {
        match self.kind {
            ParamKind::Required(_, turn) => Some(turn),
            ParamKind::Constant(_) | ParamKind::Optional(_) => None,
        }
    }

    /// What the parameter holds; nothing for a constant.
    pub fn shape(&self) -> Option<&Shape> {
        match &self.kind {
            ParamKind::Constant(_) => None,
            ParamKind::Required(shape, _) | ParamKind::Optional(shape) => Some(shape),
        }
    }
}

/// One of several kinds of value that Stripe receives.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Choice {
    /// The alternatives.
    pub arms: Vec<ChoiceArm>,
}

/// An alternative of a [`Choice`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum ChoiceArm {
    /// A fixed word.
    Word(String),
    /// An object, under the name that tells it from the others.
    Object(String, Place),
    /// Any other value.
    Value(Shape),
}

impl ChoiceArm {
    /// What tells it from the others of its choice, at whatever place.
    pub fn key(&self) -> String {
        match self {
            Self::Word(word) => format!("word {word}"),
            Self::Object(name, _) => format!("object {name}"),
            Self::Value(shape) => format!("{:?}", shape.map_places(&|_| Place::root(""))),
        }
    }
}

/// A list of words that may grow.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OpenEnum {
    /// The words, in the document's order.
    pub values: Vec<String>,
    /// The enums of responses that turn into this one: it has all of their values, and is sent where they are received.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Place>,
}

impl OpenEnum {
    /// The enum of these words.
    pub fn new(values: Vec<String>) -> Self {
        let from = Vec::new();
        Self { values, from }
    }
}

/// What a field or parameter holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// A number with a fraction.
    Float,
    /// Text.
    Text,
    /// Seconds since 1970.
    Timestamp,
    /// A date and time as text (RFC 3339).
    DateTime,
    /// An exact number as text.
    Decimal,
    /// A currency code.
    Currency,
    /// A whole number as text.
    IntegerText,
    /// The id of the object that has this `object` constant.
    Id(String),
    /// The contents of a file.
    File,
    /// Any JSON object.
    Object,
    /// Any JSON value.
    Any,
    /// Several values.
    List(Box<Shape>),
    /// Values by name.
    Map(Box<Shape>),
    /// A value that may be cleared where it stands (in a list or map).
    Clearable(Box<Shape>),
    /// An exact value, or bounds.
    Range(Box<Shape>),
    /// A page of a v1 list.
    ListPage(Box<Shape>),
    /// A page of search results.
    SearchPage(Box<Shape>),
    /// A page of a v2 list.
    V2Page(Box<Shape>),
    /// A reference to the object with this `object` constant: its id or, if asked for, itself.
    Expandable(String),
    /// A reference to one of several kinds of object.
    ExpandableAny,
    /// The object, or what is left of it once deleted.
    MaybeDeleted(Place),
    /// A type of its own.
    Named(Place),
}

impl Shape {
    /// The type that the shape leads to, through lists, maps and pages.
    pub fn named(&self) -> Option<&Place> {
        match self {
            Self::Named(place) | Self::MaybeDeleted(place) => Some(place),
            Self::List(inner)
            | Self::Map(inner)
            | Self::Clearable(inner)
            | Self::Range(inner)
            | Self::ListPage(inner)
            | Self::SearchPage(inner)
            | Self::V2Page(inner) => inner.named(),
            _ => None,
        }
    }

    /// The same shape with every place replaced.
    #[must_use]
    pub fn map_places(&self, replace: &dyn Fn(&Place) -> Place) -> Self {
        let inner = |shape: &Self| Box::new(shape.map_places(replace));
        match self {
            Self::Named(place) => Self::Named(replace(place)),
            Self::MaybeDeleted(place) => Self::MaybeDeleted(replace(place)),
            Self::List(shape) => Self::List(inner(shape)),
            Self::Map(shape) => Self::Map(inner(shape)),
            Self::Clearable(shape) => Self::Clearable(inner(shape)),
            Self::Range(shape) => Self::Range(inner(shape)),
            Self::ListPage(shape) => Self::ListPage(inner(shape)),
            Self::SearchPage(shape) => Self::SearchPage(inner(shape)),
            Self::V2Page(shape) => Self::V2Page(inner(shape)),
            other => other.clone(),
        }
    }
}

impl TypeBody {
    /// The types that this one holds.
    pub fn references(&self) -> Vec<&Place> {
        match self {
            TypeBody::Record(record) => record
                .fields
                .iter()
                .filter_map(|field| field.shape.named())
                .chain(&record.deleted_twin)
                .collect(),
            TypeBody::Union(union) => union
                .arms
                .iter()
                .map(|arm| &arm.place)
                .chain(&union.fallback)
                .chain(&union.deleted_twin)
                .collect(),
            TypeBody::Merge(merge) => merge.arms.iter().collect(),
            TypeBody::Params(params) => params
                .params
                .iter()
                .filter_map(Param::shape)
                .filter_map(Shape::named)
                .collect(),
            TypeBody::Choice(choice) => choice
                .arms
                .iter()
                .filter_map(|arm| match arm {
                    ChoiceArm::Word(_) => None,
                    ChoiceArm::Object(_, place) => Some(place),
                    ChoiceArm::Value(shape) => shape.named(),
                })
                .collect(),
            TypeBody::Enum(_) => Vec::new(),
        }
    }

    /// Replaces every place in it.
    pub fn replace_places(&mut self, replace: &dyn Fn(&Place) -> Place) {
        match self {
            TypeBody::Record(record) => {
                for field in &mut record.fields {
                    field.shape = field.shape.map_places(replace);
                }
                record.deleted_twin = record.deleted_twin.as_ref().map(replace);
            }
            TypeBody::Union(union) => {
                for arm in &mut union.arms {
                    arm.place = replace(&arm.place);
                }
                union.fallback = union.fallback.as_ref().map(replace);
                union.deleted_twin = union.deleted_twin.as_ref().map(replace);
            }
            TypeBody::Merge(merge) => {
                for arm in &mut merge.arms {
                    *arm = replace(arm);
                }
            }
            TypeBody::Params(params) => {
                for param in &mut params.params {
                    param.replace_places(replace);
                }
            }
            TypeBody::Choice(choice) => {
                for arm in &mut choice.arms {
                    match arm {
                        ChoiceArm::Word(_) => {}
                        ChoiceArm::Object(_, place) => *place = replace(place),
                        ChoiceArm::Value(shape) => *shape = shape.map_places(replace),
                    }
                }
            }
            TypeBody::Enum(_) => {}
        }
    }
}

impl Param {
    /// Replaces every place in the parameter's shape.
    pub fn replace_places(&mut self, replace: &dyn Fn(&Place) -> Place) {
        match &mut self.kind {
            ParamKind::Constant(_) => {}
            ParamKind::Required(shape, _) | ParamKind::Optional(shape) => {
                *shape = shape.map_places(replace);
            }
        }
    }
}
