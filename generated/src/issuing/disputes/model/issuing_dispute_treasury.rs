// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `issuing_dispute_treasury`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingDisputeTreasury {
    /// The Treasury [DebitReversal](https://docs.stripe.com/api/treasury/debit_reversals) representing
    /// this Issuing dispute
    pub debit_reversal: Option<String>,
    /// The Treasury [ReceivedDebit](https://docs.stripe.com/api/treasury/received_debits) that is being
    /// disputed.
    pub received_debit: String,
}

impl Blank for IssuingDisputeTreasury {
    const BLANK: Self = Self {
        debit_reversal: Blank::BLANK,
        received_debit: Blank::BLANK,
    };
}

impl Record for IssuingDisputeTreasury {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_dispute_treasury",
            constants: &[],
            fields: &[
                Field("debit_reversal", NULLABLE),
                Field("received_debit", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.debit_reversal,
            _ => &self.received_debit,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.debit_reversal,
            _ => &mut self.received_debit,
        }
    }
}

impl std::fmt::Debug for IssuingDisputeTreasury {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingDisputeTreasury);
