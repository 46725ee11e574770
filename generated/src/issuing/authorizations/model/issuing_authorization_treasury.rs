// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `issuing_authorization_treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationTreasury {
    /// The array of [ReceivedCredits](https://docs.stripe.com/api/treasury/received_credits) associated
    /// with this authorization
    pub received_credits: Vec<String>,
    /// The array of [ReceivedDebits](https://docs.stripe.com/api/treasury/received_debits) associated
    /// with this authorization
    pub received_debits: Vec<String>,
    /// The Treasury [Transaction](https://docs.stripe.com/api/treasury/transactions) associated with
    /// this authorization
    pub transaction: Option<String>,
}

impl Blank for IssuingAuthorizationTreasury {
    const BLANK: Self = Self {
        received_credits: Blank::BLANK,
        received_debits: Blank::BLANK,
        transaction: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationTreasury {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_treasury",
            constants: &[],
            fields: &[
                Field("received_credits", REQUIRED),
                Field("received_debits", REQUIRED),
                Field("transaction", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.received_credits,
            1 => &self.received_debits,
            _ => &self.transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.received_credits,
            1 => &mut self.received_debits,
            _ => &mut self.transaction,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationTreasury {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationTreasury);
