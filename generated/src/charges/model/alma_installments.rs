// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `alma_installments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlmaInstallments {
    /// The number of installments.
    pub count: i64,
}

impl Blank for AlmaInstallments {
    const BLANK: Self = Self { count: Blank::BLANK };
}

impl Record for AlmaInstallments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "alma_installments",
            constants: &[],
            fields: &[Field("count", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.count
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.count
    }
}

impl std::fmt::Debug for AlmaInstallments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(AlmaInstallments);
