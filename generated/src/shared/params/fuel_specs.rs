// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decimal, Params, Value};
use crate::{IssuingAuthorizationFuelDataType, IssuingAuthorizationFuelDataUnit};

stripe_runtime::params! {
    /// Information about fuel that was purchased with this transaction.
    ///
    /// Parameters at `PostTestHelpersIssuingAuthorizations/fuel`, `PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount/fuel`, `PostTestHelpersIssuingAuthorizationsAuthorizationCapture/purchase_details/fuel` and 2 more places.
    pub struct FuelSpecs;
}

impl FuelSpecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `industry_product_code`.
    #[inline]
    pub fn industry_product_code(
        mut self,
        industry_product_code: impl Into<String>,
    ) -> Self {
        self.0.set("industry_product_code", Value::text(industry_product_code));
        self
    }

    /// Sets `quantity_decimal`.
    #[inline]
    pub fn quantity_decimal(mut self, quantity_decimal: impl Into<Decimal>) -> Self {
        self.0.set("quantity_decimal", Into::<Decimal>::into(quantity_decimal));
        self
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: IssuingAuthorizationFuelDataType) -> Self {
        self.0.set("type", type_);
        self
    }

    /// Sets `unit`.
    #[inline]
    pub fn unit(mut self, unit: IssuingAuthorizationFuelDataUnit) -> Self {
        self.0.set("unit", unit);
        self
    }

    /// Sets `unit_cost_decimal`.
    #[inline]
    pub fn unit_cost_decimal(mut self, unit_cost_decimal: impl Into<Decimal>) -> Self {
        self.0.set("unit_cost_decimal", Into::<Decimal>::into(unit_cost_decimal));
        self
    }
}

impl Default for FuelSpecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
