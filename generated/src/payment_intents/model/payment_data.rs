// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, Metadata, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `payment_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentData {
    /// An arbitrary string attached to the destination payment. Often useful for displaying to users.
    pub description: Option<String>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
}

impl Blank for PaymentData {
    const BLANK: Self = Self {
        description: Blank::BLANK,
        metadata: Blank::BLANK,
    };
}

impl Record for PaymentData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_data",
            constants: &[],
            fields: &[Field("description", OPTIONAL), Field("metadata", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.description,
            _ => &self.metadata,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.description,
            _ => &mut self.metadata,
        }
    }
}

impl std::fmt::Debug for PaymentData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentData);
