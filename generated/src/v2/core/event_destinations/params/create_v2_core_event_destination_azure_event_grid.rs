// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Azure Event Grid configuration.
    ///
    /// Parameters at `PostV2CoreEventDestinations/azure_event_grid`.
    pub struct CreateV2CoreEventDestinationAzureEventGrid;
}

impl CreateV2CoreEventDestinationAzureEventGrid {
    /// The parameters that Stripe requires.
    ///
    /// - `azure_region`: The Azure region.
    /// - `azure_resource_group_name`: The name of the Azure resource group.
    /// - `azure_subscription_id`: The Azure subscription ID.
    #[inline]
    pub fn new(
        azure_region: impl Into<String>,
        azure_resource_group_name: impl Into<String>,
        azure_subscription_id: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("azure_region", Value::text(azure_region))
                .with(
                    "azure_resource_group_name",
                    Value::text(azure_resource_group_name),
                )
                .with("azure_subscription_id", Value::text(azure_subscription_id)),
        )
    }
}
