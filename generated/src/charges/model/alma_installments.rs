// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Place, REQUIRED, Record, Shape, blank, debug};

/// The schema `alma_installments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlmaInstallments {
    /// The number of installments.
    pub count: i64,
}

impl Record for AlmaInstallments {
    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "alma_installments",
            constants: &[],
            fields: &[Field("count", REQUIRED)],
        }
    }

    fn blank() -> Self {
        Self { count: blank() }
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
