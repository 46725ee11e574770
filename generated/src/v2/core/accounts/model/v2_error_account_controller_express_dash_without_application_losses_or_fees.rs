// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFeesError;

/// If `dashboard` is `express`, `fees_collector` must be `application` and `losses_collector` must
/// be `application`.
///
/// The schema `v2.error.account_controller_express_dash_without_application_losses_or_fees`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFees {
    /// Information about the error that occurred
    pub error: V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFeesError,
}

impl Blank for V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFees {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFees {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.account_controller_express_dash_without_application_losses_or_fees",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug
for V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFees {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFees);
