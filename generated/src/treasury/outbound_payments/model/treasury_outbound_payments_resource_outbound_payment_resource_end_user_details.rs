// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `treasury_outbound_payments_resource_outbound_payment_resource_end_user_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryOutboundPaymentsResourceOutboundPaymentResourceEndUserDetails {
    /// IP address of the user initiating the OutboundPayment. Set if `present` is set to `true`. IP
    /// address collection is required for risk and compliance reasons. This will be used to help
    /// determine if the OutboundPayment is authorized or should be blocked.
    pub ip_address: Option<String>,
    /// `true` if the OutboundPayment creation request is being made on behalf of an end user by a
    /// platform. Otherwise, `false`.
    pub present: bool,
}

impl Blank for TreasuryOutboundPaymentsResourceOutboundPaymentResourceEndUserDetails {
    const BLANK: Self = Self {
        ip_address: Blank::BLANK,
        present: Blank::BLANK,
    };
}

impl Record for TreasuryOutboundPaymentsResourceOutboundPaymentResourceEndUserDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_outbound_payments_resource_outbound_payment_resource_end_user_details",
            constants: &[],
            fields: &[Field("ip_address", NULLABLE), Field("present", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ip_address,
            _ => &self.present,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ip_address,
            _ => &mut self.present,
        }
    }
}

impl std::fmt::Debug
for TreasuryOutboundPaymentsResourceOutboundPaymentResourceEndUserDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryOutboundPaymentsResourceOutboundPaymentResourceEndUserDetails);
