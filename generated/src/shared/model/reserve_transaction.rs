// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Field, NULLABLE, Place, REQUIRED, Record, Resource, Shape, blank,
    debug,
};
use crate::ReserveTransactionId;

/// The schema `reserve_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReserveTransaction {
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Unique identifier for the object.
    pub id: ReserveTransactionId,
}

impl Record for ReserveTransaction {
    fn blank() -> Self {
        Self {
            amount: blank(),
            currency: blank(),
            description: blank(),
            id: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "reserve_transaction",
            constants: &[("object", Constant::Str("reserve_transaction"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("currency", REQUIRED),
                Field("description", NULLABLE),
                Field("id", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.description,
            _ => &self.id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.description,
            _ => &mut self.id,
        }
    }
}

impl std::fmt::Debug for ReserveTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ReserveTransaction);

impl Resource for ReserveTransaction {
    type Id = ReserveTransactionId;
    const OBJECT: &'static str = "reserve_transaction";
}
