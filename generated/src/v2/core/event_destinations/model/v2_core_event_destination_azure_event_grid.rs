// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Azure Event Grid configuration.
///
/// The object at `v2.core.event_destination/azure_event_grid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreEventDestinationAzureEventGrid {
    /// The name of the Azure partner topic.
    pub azure_partner_topic_name: String,
    /// The status of the Azure partner topic.
    pub azure_partner_topic_status: V2CoreEventDestinationAzureEventGridAzurePartnerTopicStatus,
    /// The Azure region.
    pub azure_region: String,
    /// The name of the Azure resource group.
    pub azure_resource_group_name: String,
    /// The Azure subscription ID.
    pub azure_subscription_id: String,
}

impl Blank for V2CoreEventDestinationAzureEventGrid {
    const BLANK: Self = Self {
        azure_partner_topic_name: Blank::BLANK,
        azure_partner_topic_status: Blank::BLANK,
        azure_region: Blank::BLANK,
        azure_resource_group_name: Blank::BLANK,
        azure_subscription_id: Blank::BLANK,
    };
}

impl Record for V2CoreEventDestinationAzureEventGrid {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("azure_partner_topic_name", REQUIRED),
                Field("azure_partner_topic_status", REQUIRED),
                Field("azure_region", REQUIRED),
                Field("azure_resource_group_name", REQUIRED),
                Field("azure_subscription_id", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.azure_partner_topic_name,
            1 => &self.azure_partner_topic_status,
            2 => &self.azure_region,
            3 => &self.azure_resource_group_name,
            _ => &self.azure_subscription_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.azure_partner_topic_name,
            1 => &mut self.azure_partner_topic_status,
            2 => &mut self.azure_region,
            3 => &mut self.azure_resource_group_name,
            _ => &mut self.azure_subscription_id,
        }
    }
}

impl std::fmt::Debug for V2CoreEventDestinationAzureEventGrid {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreEventDestinationAzureEventGrid);

/// The status of the Azure partner topic.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreEventDestinationAzureEventGridAzurePartnerTopicStatus {
    /// `activated`
    Activated,
    /// `deleted`
    Deleted,
    /// `never_activated`
    NeverActivated,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreEventDestinationAzureEventGridAzurePartnerTopicStatus {
    Activated = "activated",
    Deleted = "deleted",
    NeverActivated = "never_activated",
    UnknownValue = "unknown",
});
