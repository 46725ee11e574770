//! What the generator emits, written by hand.

use stripe_runtime::{
    AnyId, Constant, Deletable, Expandable, Field, Id, Metadata, NULLABLE, OPTIONAL, Object,
    Params, Part, Place, REQUIRED, Record, Resource, SECRET, Shape, Value, blank, no_field,
    no_field_mut, open_enum, params, record_traits, union,
};

pub(crate) mod marker {
    pub(crate) enum Card {}
    pub(crate) enum Customer {}
}
pub(crate) type CardId = Id<marker::Card>;
pub(crate) type CustomerId = Id<marker::Customer>;

#[derive(Clone)]
pub(crate) struct Card {
    pub(crate) brand: CardBrand,
    pub(crate) client_secret: Option<String>,
    pub(crate) customer: Option<Expandable<CustomerId>>,
    pub(crate) exp_month: i64,
    pub(crate) id: CardId,
    pub(crate) metadata: Option<Metadata>,
    pub(crate) networks: Option<Part<CardNetworks>>,
}

impl Record for Card {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "card",
            constants: &[("object", Constant::Str("card"))],
            fields: &[
                Field("brand", REQUIRED),
                Field("client_secret", NULLABLE | SECRET),
                Field("customer", REQUIRED | NULLABLE),
                Field("exp_month", REQUIRED),
                Field("id", REQUIRED),
                Field("metadata", NULLABLE),
                Field("networks", OPTIONAL),
            ],
        }
    }
    fn blank() -> Self {
        Self {
            brand: blank(),
            client_secret: blank(),
            customer: blank(),
            exp_month: blank(),
            id: blank(),
            metadata: blank(),
            networks: blank(),
        }
    }
    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            1 => &self.client_secret,
            2 => &self.customer,
            3 => &self.exp_month,
            4 => &self.id,
            5 => &self.metadata,
            _ => &self.networks,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.client_secret,
            2 => &mut self.customer,
            3 => &mut self.exp_month,
            4 => &mut self.id,
            5 => &mut self.metadata,
            _ => &mut self.networks,
        }
    }
}
record_traits!(Card);
impl Resource for Card {
    type Id = CardId;
    const OBJECT: &'static str = "card";
}
impl Deletable for Card {
    type Deleted = DeletedCard;
}

#[derive(Clone)]
pub(crate) struct CardNetworks {
    pub(crate) available: Vec<String>,
    pub(crate) preferred: Option<String>,
}
impl Record for CardNetworks {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "networks",
            constants: &[],
            fields: &[
                Field("available", REQUIRED),
                Field("preferred", REQUIRED | NULLABLE),
            ],
        }
    }
    fn blank() -> Self {
        Self {
            available: blank(),
            preferred: blank(),
        }
    }
    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.available,
            _ => &self.preferred,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.preferred,
        }
    }
}

#[derive(Clone)]
pub(crate) struct DeletedCard {
    pub(crate) id: CardId,
}
impl Record for DeletedCard {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_card",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("card")),
            ],
            fields: &[Field("id", REQUIRED)],
        }
    }
    fn blank() -> Self {
        Self { id: blank() }
    }
    fn field(&self, _: usize) -> &dyn Place {
        &self.id
    }
    fn field_mut(&mut self, _: usize) -> &mut dyn Place {
        &mut self.id
    }
}

#[derive(Clone)]
pub(crate) struct Empty;
impl Record for Empty {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "empty",
            constants: &[],
            fields: &[],
        }
    }
    fn blank() -> Self {
        Self
    }
    fn field(&self, index: usize) -> &dyn Place {
        no_field(index)
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        no_field_mut(index)
    }
}

pub(crate) struct Customer {
    pub(crate) id: CustomerId,
    pub(crate) default_source: Option<Expandable<AnyId>>,
}
impl Record for Customer {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer",
            constants: &[("object", Constant::Str("customer"))],
            fields: &[
                Field("default_source", REQUIRED | NULLABLE),
                Field("id", REQUIRED),
            ],
        }
    }
    fn blank() -> Self {
        Self {
            default_source: blank(),
            id: blank(),
        }
    }
    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.default_source,
            _ => &self.id,
        }
    }
    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.default_source,
            _ => &mut self.id,
        }
    }
}
impl Resource for Customer {
    type Id = CustomerId;
    const OBJECT: &'static str = "customer";
}

#[non_exhaustive]
pub(crate) enum CardBrand {
    AmericanExpress,
    Visa,
    Unknown(String),
}
open_enum!(CardBrand { AmericanExpress = "American Express", Visa = "Visa" });

#[derive(Clone)]
pub(crate) enum PaymentSource {
    Card(Part<Card>),
    DeletedCard(Part<DeletedCard>),
    Unknown(Object),
}
union!(PaymentSource { Card = "card", DeletedCard = "card" deleted });

#[derive(Clone)]
pub(crate) enum Flow {
    Networks(Part<CardNetworks>),
    Unknown(Object),
}
union!(Flow by "type" { Networks = "networks" });

#[derive(Clone)]
pub(crate) enum MeterError {
    Archived(Part<Empty>),
    NoMeter(Part<Empty>),
    Other(Object),
}
union!(MeterError by "error.code" else Other { Archived = "archived_meter", NoMeter = "no_meter" });

#[derive(Clone)]
pub(crate) enum Deep {
    Found(Part<Empty>),
    DeletedFound(Part<Empty>),
    Unknown(Object),
}
union!(Deep by "a.b.c" { Found = "found", DeletedFound = "found" deleted });

params! {
    /// A dictionary of card details.
    pub struct CardParams;
}
impl CardParams {
    pub(crate) fn new(number: impl Into<String>, exp_month: i64) -> Self {
        Self(
            Params::new()
                .with("object", "card")
                .with("number", Value::secret(number))
                .with("exp_month", exp_month),
        )
    }
    pub(crate) fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", name.into()))
    }
    pub(crate) fn clear_name(self) -> Self {
        Self(self.0.cleared("name"))
    }
    pub(crate) fn brand(self, brand: CardBrand) -> Self {
        Self(self.0.with("brand", brand))
    }
    pub(crate) fn others(self, others: impl IntoIterator<Item = CardParams>) -> Self {
        Self(self.0.with("others", Value::list(others)))
    }
}

stripe_runtime::serde_record!(Customer);
