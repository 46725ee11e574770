// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::{ChargeId, SetupAttemptId};

/// The schema `sepa_debit_generated_from`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebitGeneratedFrom {
    /// The ID of the Charge that generated this PaymentMethod, if any.
    pub charge: Option<Expandable<ChargeId>>,
    /// The ID of the SetupAttempt that generated this PaymentMethod, if any.
    pub setup_attempt: Option<Expandable<SetupAttemptId>>,
}

impl Blank for SepaDebitGeneratedFrom {
    const BLANK: Self = Self {
        charge: Blank::BLANK,
        setup_attempt: Blank::BLANK,
    };
}

impl Record for SepaDebitGeneratedFrom {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "sepa_debit_generated_from",
            constants: &[],
            fields: &[Field("charge", NULLABLE), Field("setup_attempt", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.charge,
            _ => &self.setup_attempt,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.charge,
            _ => &mut self.setup_attempt,
        }
    }
}

impl std::fmt::Debug for SepaDebitGeneratedFrom {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SepaDebitGeneratedFrom);
