// Written by `cargo xtask generate`. Do not edit.

/// Options for customizing account balances and payout settings for a Stripe platform’s connected
/// accounts.
///
/// The object `balance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceSettings {
    pub payments: crate::balance_settings::Payments,
}

impl rt::Blank for BalanceSettings {
    const BLANK: Self = Self { payments: rt::Blank::BLANK };
}

impl rt::Record for BalanceSettings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_settings",
            constants: &[("object", rt::Constant::Str("balance_settings"))],
            fields: &[rt::Field("payments", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.payments
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.payments
    }
}

rt::record_traits!(BalanceSettings);
