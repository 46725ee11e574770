// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, Shape, blank, debug};
use crate::V2ErrorCannotDeleteCustomerWithAvailableCashBalanceError;

/// Account with Customer configuration cannot be closed because the customer has a cash balance.
///
/// The schema `v2.error.cannot_delete_customer_with_available_cash_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorCannotDeleteCustomerWithAvailableCashBalance {
    /// Information about the error that occurred
    pub error: Part<V2ErrorCannotDeleteCustomerWithAvailableCashBalanceError>,
}

impl Record for V2ErrorCannotDeleteCustomerWithAvailableCashBalance {
    fn blank() -> Self {
        Self { error: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.cannot_delete_customer_with_available_cash_balance",
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

impl std::fmt::Debug for V2ErrorCannotDeleteCustomerWithAvailableCashBalance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorCannotDeleteCustomerWithAvailableCashBalance);
