// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `customer_balance_customer_balance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceCustomerBalanceSettings {
    /// The configuration for how funds that land in the customer cash balance are reconciled.
    pub reconciliation_mode: CustomerBalanceCustomerBalanceSettingsReconciliationMode,
    /// A flag to indicate if reconciliation mode returned is the user's default or is specific to this
    /// customer cash balance
    pub using_merchant_default: bool,
}

impl Blank for CustomerBalanceCustomerBalanceSettings {
    const BLANK: Self = Self {
        reconciliation_mode: Blank::BLANK,
        using_merchant_default: Blank::BLANK,
    };
}

impl Record for CustomerBalanceCustomerBalanceSettings {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_balance_customer_balance_settings",
            constants: &[],
            fields: &[
                Field("reconciliation_mode", REQUIRED),
                Field("using_merchant_default", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.reconciliation_mode,
            _ => &self.using_merchant_default,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.reconciliation_mode,
            _ => &mut self.using_merchant_default,
        }
    }
}

impl std::fmt::Debug for CustomerBalanceCustomerBalanceSettings {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerBalanceCustomerBalanceSettings);

/// The configuration for how funds that land in the customer cash balance are reconciled.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerBalanceCustomerBalanceSettingsReconciliationMode {
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerBalanceCustomerBalanceSettingsReconciliationMode {
    Automatic = "automatic",
    Manual = "manual",
});
