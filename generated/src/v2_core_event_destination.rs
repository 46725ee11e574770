// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`V2CoreEventDestination`](crate::V2CoreEventDestination).

pub mod amazon_eventbridge;
pub mod azure_event_grid;
pub mod status_details;

/// Amazon EventBridge configuration.
///
/// An object in `amazon_eventbridge` of [`V2CoreEventDestination`](crate::V2CoreEventDestination).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonEventbridge {
    /// The AWS account ID.
    pub aws_account_id: String,
    /// The ARN of the AWS event source.
    pub aws_event_source_arn: String,
    /// The state of the AWS event source.
    pub aws_event_source_status: amazon_eventbridge::AwsEventSourceStatus,
}

impl rt::Blank for AmazonEventbridge {
    const BLANK: Self = Self {
        aws_account_id: rt::Blank::BLANK,
        aws_event_source_arn: rt::Blank::BLANK,
        aws_event_source_status: rt::Blank::BLANK,
    };
}

impl rt::Record for AmazonEventbridge {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("aws_account_id", rt::REQUIRED),
                rt::Field("aws_event_source_arn", rt::REQUIRED),
                rt::Field("aws_event_source_status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.aws_account_id,
            1 => &self.aws_event_source_arn,
            _ => &self.aws_event_source_status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.aws_account_id,
            1 => &mut self.aws_event_source_arn,
            _ => &mut self.aws_event_source_status,
        }
    }
}

rt::record_traits!(AmazonEventbridge);

/// Azure Event Grid configuration.
///
/// An object in `azure_event_grid` of [`V2CoreEventDestination`](crate::V2CoreEventDestination).
#[derive(Clone)]
#[non_exhaustive]
pub struct AzureEventGrid {
    /// The name of the Azure partner topic.
    pub azure_partner_topic_name: String,
    /// The status of the Azure partner topic.
    pub azure_partner_topic_status: azure_event_grid::AzurePartnerTopicStatus,
    /// The Azure region.
    pub azure_region: String,
    /// The name of the Azure resource group.
    pub azure_resource_group_name: String,
    /// The Azure subscription ID.
    pub azure_subscription_id: String,
}

impl rt::Blank for AzureEventGrid {
    const BLANK: Self = Self {
        azure_partner_topic_name: rt::Blank::BLANK,
        azure_partner_topic_status: rt::Blank::BLANK,
        azure_region: rt::Blank::BLANK,
        azure_resource_group_name: rt::Blank::BLANK,
        azure_subscription_id: rt::Blank::BLANK,
    };
}

impl rt::Record for AzureEventGrid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("azure_partner_topic_name", rt::REQUIRED),
                rt::Field("azure_partner_topic_status", rt::REQUIRED),
                rt::Field("azure_region", rt::REQUIRED),
                rt::Field("azure_resource_group_name", rt::REQUIRED),
                rt::Field("azure_subscription_id", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.azure_partner_topic_name,
            1 => &self.azure_partner_topic_status,
            2 => &self.azure_region,
            3 => &self.azure_resource_group_name,
            _ => &self.azure_subscription_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.azure_partner_topic_name,
            1 => &mut self.azure_partner_topic_status,
            2 => &mut self.azure_region,
            3 => &mut self.azure_resource_group_name,
            _ => &mut self.azure_subscription_id,
        }
    }
}

rt::record_traits!(AzureEventGrid);

/// Payload type of events being subscribed to.
#[non_exhaustive]
pub enum EventPayload {
    /// `snapshot`
    Snapshot,
    /// `thin`
    Thin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(EventPayload {
    Snapshot = "snapshot",
    Thin = "thin",
});

/// Status. It can be set to either enabled or disabled.
#[non_exhaustive]
pub enum Status {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Disabled = "disabled",
    Enabled = "enabled",
});

/// Additional information about event destination status.
///
/// An object in `status_details` of [`V2CoreEventDestination`](crate::V2CoreEventDestination).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatusDetails {
    /// Details about why the event destination has been disabled.
    pub disabled: Option<rt::Part<status_details::Disabled>>,
}

impl rt::Blank for StatusDetails {
    const BLANK: Self = Self { disabled: rt::Blank::BLANK };
}

impl rt::Record for StatusDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[rt::Field("disabled", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.disabled
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.disabled
    }
}

rt::record_traits!(StatusDetails);

/// Event destination type.
#[non_exhaustive]
pub enum Type {
    /// `amazon_eventbridge`
    AmazonEventbridge,
    /// `azure_event_grid`
    AzureEventGrid,
    /// `webhook_endpoint`
    WebhookEndpoint,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    AmazonEventbridge = "amazon_eventbridge",
    AzureEventGrid = "azure_event_grid",
    WebhookEndpoint = "webhook_endpoint",
});

/// Webhook endpoint configuration.
///
/// An object in `webhook_endpoint` of [`V2CoreEventDestination`](crate::V2CoreEventDestination).
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookEndpoint {
    /// The signing secret of the webhook endpoint, only includable on creation.
    pub signing_secret: Option<String>,
    /// The URL of the webhook endpoint, includable.
    pub url: Option<String>,
}

impl rt::Blank for WebhookEndpoint {
    const BLANK: Self = Self {
        signing_secret: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for WebhookEndpoint {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "",
            constants: &[],
            fields: &[
                rt::Field("signing_secret", rt::SECRET),
                rt::Field("url", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.signing_secret,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.signing_secret,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(WebhookEndpoint);
