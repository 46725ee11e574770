// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, REQUIRED, Record, Shape, blank, debug};
use crate::{
    V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode,
    V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution,
};

/// The object at `v2.core.account/configuration/merchant/capabilities/boleto_payments/status_details[]`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail {
    /// Machine-readable code explaining the reason for the Capability to be in its current status.
    pub code: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailCode,
    /// Machine-readable code explaining how to make the Capability active.
    pub resolution: V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTaxStatusDetailResolution,
}

impl Record
for V2CoreAccountConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail {
    const SHAPE: &'static Shape = &Shape {
        name: "",
        constants: &[],
        fields: &[Field("code", REQUIRED), Field("resolution", REQUIRED)],
    };
    fn blank() -> Self {
        Self {
            code: blank(),
            resolution: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.code,
            _ => &self.resolution,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            0 => &mut self.code,
            _ => &mut self.resolution,
        }
    }
}

impl std::fmt::Debug
for V2CoreAccountConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantCapabilitiesBoletoPaymentsStatusDetail);
