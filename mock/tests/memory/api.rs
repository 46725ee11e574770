//! Requests and answers as JSON, for what would take many types of the client otherwise.

use serde_json::Value;
use stripe::{Client, Error, Method, RawJson};
use stripe_mock::Mock;

/// A mock that remembers, and a client of it.
pub(crate) struct Api {
    pub(crate) mock: Mock,
    pub(crate) client: Client,
}

impl Api {
    pub(crate) async fn start() -> Self {
        let mock = Mock::builder().stateful().start().await.unwrap();
        let client = mock.client_builder().max_retries(0).build().unwrap();
        Self { mock, client }
    }

    pub(crate) async fn call(
        &self,
        method: Method,
        path: &str,
        params: Value,
    ) -> Result<Value, Error> {
        let mut request = self.client.raw(method, path);
        for (key, value) in params.as_object().into_iter().flatten() {
            let value: stripe::Value = stripe::from_str(&value.to_string()).unwrap();
            request = request.param(key, value);
        }
        let answer: RawJson = request.send(&self.client).await?;
        Ok(serde_json::from_str(answer.as_str()).unwrap())
    }

    pub(crate) async fn post(&self, path: &str, params: Value) -> Value {
        self.call(Method::Post, path, params).await.unwrap()
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        self.call(Method::Get, path, Value::Null).await.unwrap()
    }

    pub(crate) async fn delete(&self, path: &str) -> Value {
        self.call(Method::Delete, path, Value::Null).await.unwrap()
    }

    /// The status and the code that a request is refused with.
    pub(crate) async fn refused(&self, method: Method, path: &str, params: Value) -> (u16, String) {
        let error = self.call(method, path, params).await.unwrap_err();
        let code = error.code().unwrap_or_default().to_owned();
        (error.status().unwrap(), code)
    }
}

/// The ids of the objects in a list.
pub(crate) fn ids(list: &Value) -> Vec<&str> {
    let data = list["data"].as_array().unwrap();
    data.iter()
        .map(|item| item["id"].as_str().unwrap())
        .collect()
}

/// The id of an object.
pub(crate) fn id(object: &Value) -> &str {
    object["id"].as_str().unwrap()
}
