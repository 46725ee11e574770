//! The kinds of calls, each with the response that is right for it.

use stripe_runtime::{Error, Upload, oauth};

use crate::api::{self, Client};

/// What stands in a response for the number of the call that it is for.
pub(super) const TAG: &str = "TAGTAG";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    Post,
    Get,
    Delete,
    List,
    Search,
    Upload,
    Download,
    OAuth,
}

impl Call {
    pub(super) const ALL: [Self; 8] = [
        Self::Post,
        Self::Get,
        Self::Delete,
        Self::List,
        Self::Search,
        Self::Upload,
        Self::Download,
        Self::OAuth,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Get => "GET",
            Self::Delete => "DELETE",
            Self::List => "list",
            Self::Search => "search",
            Self::Upload => "upload",
            Self::Download => "download",
            Self::OAuth => "OAuth",
        }
    }

    /// The body of a right response.
    pub(super) fn body(self) -> &'static str {
        match self {
            Self::Post | Self::Get | Self::Delete | Self::Upload | Self::Download => {
                r#"{"id":"ch_TAGTAG"}"#
            }
            Self::List | Self::Search => {
                r#"{"object":"list","data":[{"id":"ch_TAGTAG"}],"has_more":false,"url":"/v1/charges"}"#
            }
            Self::OAuth => r#"{"stripe_user_id":"ch_TAGTAG","access_token":"sk_test_hidden"}"#,
        }
    }

    /// Makes the call. The result is what the response has in the place of the id, or the whole file.
    pub(super) async fn make(self, client: &Client) -> Result<String, Error> {
        Ok(match self {
            Self::Post => api::create().amount(1).send(client).await?.id,
            Self::Get => api::retrieve("ch_1").send(client).await?.id,
            Self::Delete => api::delete("ch_1").send(client).await?.id,
            Self::List => {
                let mut items = api::all().stream(client);
                items.try_next().await?.map(|it| it.id).unwrap_or_default()
            }
            Self::Search => {
                let mut items = api::search("amount>1").stream(client);
                items.try_next().await?.map(|it| it.id).unwrap_or_default()
            }
            Self::Upload => {
                let file = Upload::bytes("a.txt", vec![b'x'; 1000]);
                api::create_file(file).send(client).await?.id
            }
            Self::Download => {
                let file = api::pdf("qt_1").send(client).await?.bytes().await?;
                String::from_utf8_lossy(&file).into_owned()
            }
            Self::OAuth => oauth::token("ac_1").send(client).await?.stripe_user_id,
        })
    }

    /// What [`make`](Self::make) must give for a response with this body.
    pub(super) fn result(self, body: &str, tag: &str) -> String {
        match self {
            Self::Download => body.replace(TAG, tag),
            _ => format!("ch_{tag}"),
        }
    }
}
