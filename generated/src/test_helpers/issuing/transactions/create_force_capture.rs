// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture).

#[cfg(feature = "test_helpers-issuing-transactions")]
pub use crate::test_helpers::issuing::authorizations::create::merchant_data;
pub mod purchase_details;
#[cfg(feature = "test_helpers-issuing-transactions")]
pub use crate::test_helpers::issuing::authorizations::create::MerchantData;

rt::params! {
    /// Additional purchase information that is optionally provided by the merchant.
    ///
    /// Parameters for `purchase_details` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture), `purchase_details` of [`test_helpers::issuing::transactions::create_unlinked_refund`](fn@crate::test_helpers::issuing::transactions::create_unlinked_refund) and one more place.
    pub struct PurchaseDetails;
}

impl PurchaseDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `fleet`.
    #[inline]
    pub fn fleet(
        self,
        fleet: crate::test_helpers::issuing::authorizations::create::Fleet,
    ) -> Self {
        Self(self.0.with("fleet", fleet))
    }

    /// Sets `flight`.
    #[inline]
    pub fn flight(self, flight: purchase_details::Flight) -> Self {
        Self(self.0.with("flight", flight))
    }

    /// Sets `fuel`.
    #[inline]
    pub fn fuel(
        self,
        fuel: crate::test_helpers::issuing::authorizations::create::Fuel,
    ) -> Self {
        Self(self.0.with("fuel", fuel))
    }

    /// Sets `lodging`.
    #[inline]
    pub fn lodging(self, lodging: purchase_details::Lodging) -> Self {
        Self(self.0.with("lodging", lodging))
    }

    /// Sets `receipt`.
    #[inline]
    pub fn receipt(
        self,
        receipt: impl IntoIterator<Item = purchase_details::Receipt>,
    ) -> Self {
        Self(self.0.with("receipt", rt::Value::list(receipt)))
    }

    /// Sets `reference`.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", rt::Value::text(reference)))
    }
}

impl Default for PurchaseDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
