// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `issuing_transaction_treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingTransactionTreasury {
    /// The Treasury [ReceivedCredit](https://docs.stripe.com/api/treasury/received_credits)
    /// representing this Issuing transaction if it is a refund
    pub received_credit: Option<String>,
    /// The Treasury [ReceivedDebit](https://docs.stripe.com/api/treasury/received_debits) representing
    /// this Issuing transaction if it is a capture
    pub received_debit: Option<String>,
}

impl Blank for IssuingTransactionTreasury {
    const BLANK: Self = Self {
        received_credit: Blank::BLANK,
        received_debit: Blank::BLANK,
    };
}

impl Record for IssuingTransactionTreasury {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_transaction_treasury",
            constants: &[],
            fields: &[
                Field("received_credit", NULLABLE),
                Field("received_debit", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.received_credit,
            _ => &self.received_debit,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.received_credit,
            _ => &mut self.received_debit,
        }
    }
}

impl std::fmt::Debug for IssuingTransactionTreasury {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingTransactionTreasury);
