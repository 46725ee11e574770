// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::UpdateShippingDetail;

stripe_runtime::params! {
    /// This property is used to set up permissions for various actions (e.g., update) on the
    /// CheckoutSession object. Can only be set when creating `embedded` or `custom` sessions.
    ///
    /// For specific permissions, please refer to their dedicated subsections, such as
    /// `permissions.update_shipping_details`.
    ///
    /// Parameters at `PostCheckoutSessions/permissions`.
    pub struct PermissionsParam;
}

impl PermissionsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `update_shipping_details`.
    #[inline]
    pub fn update_shipping_details(
        self,
        update_shipping_details: UpdateShippingDetail,
    ) -> Self {
        Self(self.0.with("update_shipping_details", update_shipping_details))
    }
}

impl Default for PermissionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
