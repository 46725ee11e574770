// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::MandateUsBankAccountCollectionMethod;

/// The schema `mandate_us_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateUsBankAccount {
    /// Mandate collection method
    pub collection_method: Option<MandateUsBankAccountCollectionMethod>,
}

impl Blank for MandateUsBankAccount {
    const BLANK: Self = Self {
        collection_method: Blank::BLANK,
    };
}

impl Record for MandateUsBankAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate_us_bank_account",
            constants: &[],
            fields: &[Field("collection_method", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.collection_method
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.collection_method
    }
}

impl std::fmt::Debug for MandateUsBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(MandateUsBankAccount);
