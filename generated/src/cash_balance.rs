// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`CashBalance`](crate::CashBalance).

pub mod settings;

/// An object in `settings` of [`CashBalance`](crate::CashBalance).
#[derive(Clone)]
#[non_exhaustive]
pub struct Settings {
    /// The configuration for how funds that land in the customer cash balance are reconciled.
    pub reconciliation_mode: settings::ReconciliationMode,
    /// A flag to indicate if reconciliation mode returned is the user's default or is specific to this
    /// customer cash balance
    pub using_merchant_default: bool,
}

impl rt::Blank for Settings {
    const BLANK: Self = Self {
        reconciliation_mode: rt::Blank::BLANK,
        using_merchant_default: rt::Blank::BLANK,
    };
}

impl rt::Record for Settings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_balance_customer_balance_settings",
            constants: &[],
            fields: &[
                rt::Field("reconciliation_mode", rt::REQUIRED),
                rt::Field("using_merchant_default", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.reconciliation_mode,
            _ => &self.using_merchant_default,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.reconciliation_mode,
            _ => &mut self.using_merchant_default,
        }
    }
}

rt::record_traits!(Settings);
