// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// A reference to the location of the requirement.
///
/// The object at `v2.core.account/future_requirements/entries[]/reference`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountEntryReference {
    /// If `inquiry` is the type, the inquiry token.
    pub inquiry: Option<String>,
    /// If `resource` is the type, the resource token.
    pub resource: Option<String>,
    /// The type of the reference. If the type is "inquiry", the inquiry token can be found in the
    /// "inquiry" field. Otherwise the type is an API resource, the token for which can be found in the
    /// "resource" field.
    pub type_: V2CoreAccountEntryReferenceType,
}

impl Blank for V2CoreAccountEntryReference {
    const BLANK: Self = Self {
        inquiry: Blank::BLANK,
        resource: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for V2CoreAccountEntryReference {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("inquiry", OPTIONAL),
                Field("resource", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.inquiry,
            1 => &self.resource,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.inquiry,
            1 => &mut self.resource,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountEntryReference {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountEntryReference);

/// The type of the reference. If the type is "inquiry", the inquiry token can be found in the
/// "inquiry" field. Otherwise the type is an API resource, the token for which can be found in the
/// "resource" field.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountEntryReferenceType {
    /// `inquiry`
    Inquiry,
    /// `payment_method`
    PaymentMethod,
    /// `person`
    Person,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountEntryReferenceType {
    Inquiry = "inquiry",
    PaymentMethod = "payment_method",
    Person = "person",
});
